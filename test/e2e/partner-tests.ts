import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { goTo, railOf } from '#test/support/browser-rail.ts';
import { settled } from '#test/support/browser-settled.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { figure } from './figure.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import * as small from './small-quarter.ts';

/** What staff see of a partner, and what the partner sees, once its quarter is locked and paid. */
export function partnerTests(quarter: () => QuarterByHand): void {
  test('the list and the page of a partner say its latest cycle, its next report and its money', async () => {
    await quarter().locked();
    const address = await quarter().onboarded();
    const viewer = await signIn(quarter().browser, quarter().system.url, 'Viewer · viewer-1');
    await viewer.goto('/partners');
    const row = viewer.getByRole('row', { name: /ASCAP/ });
    await row.getByRole('link', { name: small.CYCLE.Name }).waitFor();
    await row.getByText(/^\d+ \w+ \d{4}$/).waitFor();

    await viewer.goto(address);
    await figure(viewer, 'Latest cycle').getByRole('link', { name: small.CYCLE.Name }).waitFor();
    await viewer.getByRole('list', { name: 'Course of the agreements' }).getByText('Takes effect').waitFor();

    const tabs = viewer.getByRole('navigation', { name: 'ASCAP' }).getByRole('link');
    expect(await tabs.allTextContents()).toEqual([
      ...['Overview', 'Repertoire', 'Usage & allocation', 'Royalty cycles', 'Remittances', 'Exports'],
      'Ingestions',
    ]);
  });

  test('a partner’s people have a site of their own: home, statements, lines with their explanation, works', async () => {
    await quarter().locked();
    const partnerId = (await quarter().onboarded()).split('/')[2];
    const partner = await signIn(quarter().browser, quarter().system.url, 'Partner · partner-1', partnerId);
    await partner.getByRole('heading', { name: 'ASCAP' }).waitFor();
    await partner.getByText(`The statement of ${small.CYCLE.Name} is ready`).waitFor();
    await partner.getByText('SHA-256').waitFor();
    const rail = await railOf(partner).allTextContents();
    expect(rail).toEqual([
      ...['Home', 'Statements', 'Lines', 'Held & unidentified', 'Works', 'Uploads', 'Notes', 'Agreements'],
    ]);

    await goTo(partner, 'Lines');
    const line = partner.getByRole('row', { name: /Golden River/ });
    await line.getByRole('link', { name: /3\.40/ }).click();
    await partner.getByText('The stations below add up to this line').waitFor();
    await partner.keyboard.press('Escape');
    await partner.getByRole('link', { name: 'Usage & allocation' }).click();
    await figure(partner, 'Net').getByText(small.FIGURES.net).waitFor();

    await goTo(partner, 'Works');
    const work = partner.getByRole('row', { name: /Golden River/ });
    await work.getByText('Ama Mensah 100.00 %').waitFor();
    await work.getByText('3.40').waitFor();
    await partner.getByRole('link', { name: 'Recordings' }).click();
    await partner.getByRole('row', { name: /US-ZQG-22-00540/ }).waitFor();
    expect(await axeOfOwnPages(partner, `/partners/${partnerId}`)).toEqual([]);
    await expect(partner.getByRole('alert').count()).resolves.toBe(0);
  });

  test('a partner sees what its cycles came to, its remittance and its notes, and no name of the staff', async () => {
    await quarter().locked();
    const partnerId = (await quarter().onboarded()).split('/')[2];
    const partner = await signIn(quarter().browser, quarter().system.url, 'Partner · partner-1', partnerId);
    await goTo(partner, 'Statements');
    await partner.getByText('SHA-256').waitFor();
    await partner.getByRole('link', { name: 'Royalty cycles' }).click();
    await partner
      .getByRole('row', { name: /2026-Q1/ })
      .getByText(small.FIGURES.payable)
      .waitFor();
    await partner.getByRole('link', { name: 'Remittances' }).click();
    await partner.getByRole('link', { name: 'ASCAP', exact: true }).click();
    await figure(partner, 'Net payable').getByText(small.FIGURES.payable).waitFor();
    await partner
      .getByText(/^ZamIO approved/)
      .first()
      .waitFor();
    expect(await partner.getByText(/Finance \d/).count()).toBe(0);

    await goTo(partner, 'Notes');
    await partner.getByText(/^No note yet/).waitFor();
    await expect(partner.getByRole('alert').count()).resolves.toBe(0);
  });
}

const OWN_TABS = ['/lines', '/held', '/songs', '/proposals', '/repertoire', '/ingestions', '/notes', ''];

/** What axe finds on the pages of a partner’s own site. */
async function axeOfOwnPages(page: Page, partner: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of ['/', ...OWN_TABS.map((tab) => partner + tab)]) {
    await page.goto(address);
    await settled(page);
    found.push(...(await axeFindings(page)));
  }
  return found;
}

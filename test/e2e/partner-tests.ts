import { expect, test } from '@jest/globals';
import { goTo, railOf } from '#test/support/browser-rail.ts';
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

  test('a partner sees its own society, repertoire and remittance, and nothing else', async () => {
    await quarter().locked();
    const partnerId = (await quarter().onboarded()).split('/')[2];
    const partner = await signIn(quarter().browser, quarter().system.url, 'Partner · partner-1', partnerId);
    await partner.getByRole('heading', { name: 'ASCAP' }).waitFor();
    await partner.getByRole('link', { name: 'Repertoire' }).click();
    await partner.getByRole('link', { name: 'Golden River' }).waitFor();
    await partner.getByRole('link', { name: 'Royalty cycles' }).click();
    await partner
      .getByRole('row', { name: /2026-Q1/ })
      .getByText(small.FIGURES.payable)
      .waitFor();
    await partner.getByRole('link', { name: small.CYCLE.Name, exact: true }).click();
    await figure(partner, 'Net').getByText(small.FIGURES.net).waitFor();
    await partner
      .getByRole('row', { name: /Golden River/ })
      .getByText('3.40')
      .waitFor();
    await partner.getByRole('link', { name: 'Exports' }).click();
    await partner.getByText('SHA-256').waitFor();
    await goTo(partner, 'Remittances');
    await partner.getByRole('link', { name: 'ASCAP', exact: true }).click();
    await figure(partner, 'Net payable').getByText(small.FIGURES.payable).waitFor();

    await partner
      .getByText(/^ZamIO, \d/)
      .first()
      .waitFor();
    expect(await partner.getByText(/Finance \d/).count()).toBe(0);

    const rail = await railOf(partner).allTextContents();
    expect(rail).toEqual(['Your society', 'Held money', 'Remittances', 'Catalogue', 'Jobs']);
    await expect(partner.getByRole('alert').count()).resolves.toBe(0);
  });
}

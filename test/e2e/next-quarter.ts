import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { goTo } from '#test/support/browser-rail.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { uploadCsv } from '#test/support/browser-upload.ts';
import { once } from '#test/support/once.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import * as small from './small-quarter.ts';

export type NextQuarter = ReturnType<typeof nextQuarterOf>;

/** The quarter after: what is played in it, what becomes known of the first one, and its close. Each step takes those before it, once. */
export function nextQuarterOf(quarterOf: () => QuarterByHand) {
  /** The second quarter, opened after the first is locked and run provisionally on the page of its close; gives the address of that. */
  const ready = once(async () => {
    const { ops, locked } = quarterOf();
    await locked();
    await ops.goto('/usage/upload');
    await uploadCsv(ops, 'second.csv', small.NEXT_PLAYS);
    await ops.goto('/cycles?panel=new');
    await fillDialog(ops, small.NEXT_CYCLE, 'Open cycle');
    await ops.getByRole('heading', { name: small.NEXT_CYCLE.Name, level: 1 }).waitFor();
    await ops.getByRole('link', { name: 'Close cycle' }).click();
    await ops.getByRole('heading', { name: `Close ${small.NEXT_CYCLE.Name}` }).waitFor();
    await ops.getByRole('button', { name: 'Run provisionally' }).click();
    await ops.getByRole('row', { name: /^Gross/ }).waitFor();
    return new URL(ops.url()).pathname;
  });

  /** Somebody of the partner, signed in once. */
  const partner = once(async () => {
    const { browser, system, onboarded } = quarterOf();
    const partnerId = (await onboarded()).split('/')[2];
    return signIn(browser, system.url, 'Partner · partner-1', partnerId);
  });

  /** The song that nobody knew, which the partner says is its own and Ops accepts after its quarter is locked. */
  const accepted = once(async () => {
    await quarterOf().locked();
    await proposed(await partner());
    await acceptedBy(quarterOf().ops);
  });

  /** The second quarter closed, after a close that failed, with what became known of the first; gives the address of its cockpit. */
  const closed = once(async () => {
    const { ops } = quarterOf();
    const address = await ready();
    const cockpit = address.replace(/\/close$/, '');
    await ops.goto('/usage/upload');
    await uploadCsv(ops, 'later.csv', small.LATER_PLAYS);
    await ops.goto(address);
    await ops.getByRole('button', { name: 'Close cycle' }).click();
    const banner = ops.getByRole('region', { name: 'The last close failed' });
    await banner.getByText('The cycle has changed since run 1: GH-COM-01').waitFor();
    await banner.getByRole('link', { name: 'Run again' }).waitFor();
    expect(await axeFindings(ops)).toEqual([]);
    await ops.goto(cockpit);
    await banner.getByText('nothing of that close remains').waitFor();
    await accepted();

    await ops.goto(address);
    await ops.getByRole('button', { name: 'Run again' }).click();
    await ops
      .getByLabel('Close with')
      .getByRole('option', { name: /^Run 2/ })
      .waitFor({ state: 'attached' });
    await ops.getByRole('button', { name: 'Close cycle' }).click();
    await ops.getByRole('heading', { name: 'The cycle is closed' }).waitFor();
    await expect(banner.count()).resolves.toBe(0);
    return cockpit;
  });

  return { ready, partner, accepted, closed };
}

async function proposed(partner: Page): Promise<void> {
  await goTo(partner, 'Held & unidentified');
  await partner.getByRole('link', { name: 'Look through the songs' }).click();
  const song = partner.getByRole('row', { name: /Unknown Tune/ });
  await song.getByText(small.FIGURES.held).waitFor();
  await song.getByRole('link', { name: 'This is ours' }).click();
  const panel = partner.getByRole('dialog', { name: 'Unknown Tune by Nobody' });
  await panel.getByRole('button', { name: 'Propose' }).click();
  await panel.getByText('Search for the work that it is, and choose it.').waitFor();
  await panel.getByRole('searchbox').fill('Sunday Highlife');
  await panel.getByRole('radio', { name: /Sunday Highlife/ }).check();
  expect(await axeFindings(partner)).toEqual([]);
  await fillDialog(partner, { Comment: 'Its first line' }, 'Propose');
  await song.getByText('Proposed').waitFor();
}

async function acceptedBy(ops: Page): Promise<void> {
  await ops.goto('/usage?show=locked');
  await ops.getByRole('link', { name: 'Unknown Tune' }).click();
  await ops.getByText('ASCAP says that this is its work “Sunday Highlife”').waitFor();
  await ops.getByRole('link', { name: 'Open proposal' }).click();
  await ops.getByRole('dialog', { name: 'Unknown Tune by Nobody' }).getByText('Its first line').waitFor();
  expect(await axeFindings(ops)).toEqual([]);
  await fillDialog(ops, {}, 'Accept');
  await ops.getByText('No partner waits for an answer').waitFor();
  await ops.goto('/events?status=waiting');
  await ops
    .getByRole('row', { name: /Unknown Tune|GH-COM-01/ })
    .first()
    .waitFor();
}

import { expect, test } from '@jest/globals';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { goTo } from '#test/support/browser-rail.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import * as small from './small-quarter.ts';

/** A partner says of the song that nobody knows that it is its own, once its quarter is locked. */
export function proposalTests(quarter: () => QuarterByHand): void {
  test('what a partner says is its own is accepted on the desk, and becomes an event that the next close pays', async () => {
    await quarter().locked();
    const partnerId = (await quarter().onboarded()).split('/')[2];
    const partner = await signIn(quarter().browser, quarter().system.url, 'Partner · partner-1', partnerId);
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

    const { ops } = quarter();
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

    await partner.getByRole('link', { name: 'My proposals' }).click();
    const answered = partner.getByRole('row', { name: /Unknown Tune/ });
    await answered.getByText('Accepted').waitFor();
    await answered.getByRole('link', { name: 'Unknown Tune' }).click();
    await partner.getByRole('dialog').getByText('Decided').waitFor();
    await expect(partner.getByRole('button', { name: 'Withdraw' }).count()).resolves.toBe(0);
  });
}

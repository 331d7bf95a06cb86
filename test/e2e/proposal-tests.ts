import { expect, test } from '@jest/globals';
import { goTo } from '#test/support/browser-rail.ts';
import type { NextQuarter } from './next-quarter.ts';

/** A partner says of the song that nobody knows that it is its own, once its quarter is locked. */
export function proposalTests(next: NextQuarter): void {
  test('what a partner says is its own is accepted on the desk, and becomes an event that the next close pays', async () => {
    await next.accepted();
    const partner = await next.partner();
    await goTo(partner, 'Held & unidentified');
    await partner.getByRole('link', { name: 'My proposals' }).click();
    const answered = partner.getByRole('row', { name: /Unknown Tune/ });
    await answered.getByText('Accepted').waitFor();
    await answered.getByRole('link', { name: 'Unknown Tune' }).click();
    await partner.getByRole('dialog').getByText('Decided').waitFor();
    await expect(partner.getByRole('button', { name: 'Withdraw' }).count()).resolves.toBe(0);
    await partner.keyboard.press('Escape');
  });
}

import { expect, test } from '@jest/globals';
import { axeFindings } from '#test/support/browser-axe.ts';
import type { NextQuarter } from './next-quarter.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';

/** How Ops closes a cycle on its page, and what is seen of a close that fails. */
export function closeTests(quarterOf: () => QuarterByHand, next: NextQuarter): void {
  test('the page of a close has the checklist, the run beside the last cycle, and what becomes final', async () => {
    const { ops } = quarterOf();
    const address = await next.ready();
    await ops.goto(`${address.replace(/\/close$/, '')}?close=true`);
    await ops.waitForURL(address);
    const warning = ops.getByRole('listitem').filter({ hasText: 'Plays wait for a person' });
    await warning.or(ops.getByText('Nothing stands in the way').first()).first().waitFor();
    await ops.getByRole('row', { name: /^Gross GHS 2\.00 GHS 8\.00 −75\.0%/ }).waitFor();
    await ops.getByRole('heading', { name: 'Greatest changes' }).waitFor();
    await ops.getByText('1 play from 1 Apr 2026 to 30 Jun 2026 and what it is attributed to').waitFor();

    expect(await axeFindings(ops)).toEqual([]);
    await expect(ops.getByRole('alertdialog').count()).resolves.toBe(0);
  });

  test('a close that fails stays as a banner with its reasons, in the cockpit too, until the next close', async () => {
    const { ops } = quarterOf();
    await ops.goto(await next.closed());

    await ops.getByText('Locked', { exact: true }).first().waitFor();
    await expect(ops.getByRole('region', { name: 'The last close failed' }).count()).resolves.toBe(0);
  });
}

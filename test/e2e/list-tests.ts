import { expect, test } from '@jest/globals';
import type { QuarterByHand } from './quarter-by-hand.ts';

/** What lists do while people filter and open their rows. */
export function listTests(quarter: () => QuarterByHand): void {
  test('all plays open with those of the latest cycle, and a play that is opened while a filter is typed stays open', async () => {
    await quarter().ran();
    const { ops } = quarter();
    await ops.goto('/usage/plays');
    await ops.getByText('Plays since 1 Jan 2026, when the latest cycle begins').waitFor();
    const play = ops.locator('tbody').getByRole('link').first();
    await play.waitFor();
    await ops.getByRole('main').getByLabel('Territory').fill('GH');
    await play.click();
    await ops.waitForURL(/territory=GH/);
    await ops.getByRole('dialog').getByText('GH-COM-01').first().waitFor();
    await ops.locator('tbody tr').first().waitFor();
    await ops.keyboard.press('Escape');
    await ops.getByRole('dialog').waitFor({ state: 'detached' });

    await ops.locator(':focus:not(body)').waitFor();
    expect(new URL(ops.url()).searchParams.get('play')).toBeNull();
  });
}

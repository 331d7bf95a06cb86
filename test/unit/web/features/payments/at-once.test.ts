import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { atOnce } from '#web/features/payments/at-once.ts';

test('does each once, in their order, and never more at once than allowed', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await atOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    begun.push(item);
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

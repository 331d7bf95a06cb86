import { expect, test } from '@jest/globals';
import { firstPlays } from '#functions/domain/cycles/first-plays.ts';

const plays = (...minors: readonly bigint[]) =>
  minors.map((minor) => ({ amount: { minor, currency: 'GHS' } }));

test('of a long line the first plays are listed and the others summed up, station by station', () => {
  const listed = firstPlays(3);
  expect(listed(plays(5n, 6n))).toEqual({ plays: plays(5n, 6n) });
  const further = (count: number, minor: bigint) => ({ count, amount: { minor, currency: 'GHS' } });
  expect(listed(plays(7n, 8n, 9n))).toEqual({ plays: plays(7n), furtherPlays: further(2, 17n) });
  expect(listed(plays(1n))).toEqual({ plays: [], furtherPlays: further(1, 1n) });
});

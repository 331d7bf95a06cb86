import { expect, test } from '@jest/globals';
import { overlaps } from '#web/features/repertoire/overlaps.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };

test.each([
  ['the same days', march, true],
  ['days that begin on its last one', { from: '2026-03-31', to: '2026-04-30' }, true],
  ['days that begin after it', { from: '2026-04-01' }, false],
  ['days that end before it', { from: '2026-01-01', to: '2026-02-28' }, false],
  ['days without end from before it', { from: '2026-01-01' }, true],
])('a decision about March overlaps %s: %s', (_, other, expected) => {
  expect([overlaps(march, other), overlaps(other, march)]).toEqual([expected, expected]);
});

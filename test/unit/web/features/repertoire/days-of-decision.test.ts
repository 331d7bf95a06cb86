import { expect, test } from '@jest/globals';
import { daysOfDecision } from '#web/features/repertoire/days-of-decision.ts';

test.each([
  [{ from: '2026-01-01', to: '2026-06-30' }, 'from 1 Jan 2026 to 30 Jun 2026'],
  [{ from: '2026-01-01' }, 'from 1 Jan 2026 on'],
])('says for which plays a decision counts: %p', (days, words) => {
  expect(daysOfDecision(days)).toBe(words);
});

import { expect, test } from '@jest/globals';
import { overdueInWords } from '#web/features/partners/overdue-in-words.ts';

test.each([
  [0, undefined],
  [1, 'Overdue 1 day'],
  [12, 'Overdue 12 days'],
  [1200, 'Overdue 1,200 days'],
])('a report of %i days is %s', (days, words) => {
  expect(overdueInWords(days)).toBe(words);
});

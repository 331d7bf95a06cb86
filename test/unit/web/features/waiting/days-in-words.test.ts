import { expect, test } from '@jest/globals';
import { ageInWords, dueInWords } from '#web/features/waiting/days-in-words.ts';

test.each([
  ['2026-04-06', 'since today'],
  ['2026-04-07', 'since today'],
  ['2026-04-05', 'for 1 day'],
  ['2026-04-03', 'for 3 days'],
  ['2026-02-05', 'for 60 days'],
])('what waits since %s waits, on 6 April, %s', (since, words) => {
  expect(ageInWords(since, '2026-04-06')).toBe(words);
});

test('after two months the date says more', () => {
  expect(ageInWords('2026-02-04', '2026-04-06')).toMatch(/^since .*2026/);
});

test.each([
  ['2026-04-06', 'due today'],
  ['2026-04-07', 'due in 1 day'],
  ['2026-07-01', 'due in 86 days'],
  ['2026-04-05', 'overdue 1 day'],
  ['2026-03-25', 'overdue 12 days'],
])('what is due on %s is, on 6 April, %s', (due, words) => {
  expect(dueInWords(due, '2026-04-06')).toBe(words);
});

import { expect, test } from '@jest/globals';
import { isSamePerson } from '#functions/domain/same-person.ts';

test('a name is one person’s in whatever case it is written', () => {
  expect(isSamePerson('Finance-1', 'finance-1')).toBe(true);
  expect(isSamePerson('finance-1', 'finance-2')).toBe(false);
  expect(isSamePerson(null, 'finance-1')).toBe(false);
});

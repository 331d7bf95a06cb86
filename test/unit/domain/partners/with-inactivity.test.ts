import { describe, expect, test } from '@jest/globals';
import { withInactivity } from '#functions/domain/partners/with-inactivity.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';

const TODAY = '2026-07-10';
const active = aStoredPartner(1, { updatedAt: '2026-05-02T08:00:00.000Z' });
const inactive = { ...active, active: false, inactiveFrom: '2026-06-01' };

describe('since when a partner is inactive (royalty rules §4)', () => {
  test.each([
    ['today where nothing is said', { ...active, active: false }, active, TODAY],
    ['the day that was entered', { ...inactive, inactiveFrom: '2026-08-01' }, active, '2026-08-01'],
    ['the day that stood', { ...active, active: false }, inactive, '2026-06-01'],
    ['today for a new one', { ...active, active: false }, undefined, TODAY],
    [
      'the last change of one made inactive without a day',
      { ...active, active: false },
      { ...active, active: false },
      '2026-05-02',
    ],
  ])('is %s', (_, entered, before, day) => {
    expect(withInactivity(entered, before, TODAY).inactiveFrom).toBe(day);
  });

  test('an active partner has no such day, whatever is sent', () => {
    expect(withInactivity({ ...inactive, active: true }, inactive, TODAY)).not.toHaveProperty('inactiveFrom');
  });
});

import { describe, expect, test } from '@jest/globals';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anId } from '#test/support/given/an-id.ts';

const COMMERCIAL_RADIO = { broadcasterType: 'commercial', medium: 'radio' };
const always = aTariff({ id: anId('trf', 1) });
const fromMarch = aTariff({ id: anId('trf', 2), effectiveDate: '2026-03-01' });
const marchAgain = aTariff({ id: anId('trf', 3), effectiveDate: '2026-03-01', expiryDate: '2026-03-10' });
const television = aTariff({ id: anId('trf', 4), medium: 'tv' });
const ALL = [always, fromMarch, marchAgain, television];

describe('the tariff on a date (royalty rules §2)', () => {
  test.each([
    ['before anything newer began', '2026-02-28', always],
    ['on the day it begins, of equals the newest', '2026-03-01', marchAgain],
    ['on the last day of that one', '2026-03-10', marchAgain],
    ['after it, the one before', '2026-03-11', fromMarch],
  ])('%s (%s)', (_when, date, tariff) => {
    expect(tariffOn(ALL, COMMERCIAL_RADIO, date)).toBe(tariff);
    expect(tariffOn(ALL.toReversed(), COMMERCIAL_RADIO, date)).toBe(tariff);
  });

  test('another kind of broadcaster or medium has none', () => {
    expect(tariffOn(ALL, { broadcasterType: 'public', medium: 'radio' }, '2026-03-01')).toBeUndefined();
    expect(tariffOn(ALL, { broadcasterType: 'commercial', medium: 'online' }, '2026-03-01')).toBeUndefined();
  });
});

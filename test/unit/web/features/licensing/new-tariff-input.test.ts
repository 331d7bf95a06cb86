import { describe, expect, test } from '@jest/globals';
import { newTariffInput, type TariffValues } from '#web/features/licensing/new-tariff-input.ts';

const TYPED: TariffValues = {
  territory: 'GH',
  broadcasterType: 'commercial',
  medium: 'radio',
  basis: 'perMinute',
  rate: '0.60',
  currency: 'GHS',
  minimumSeconds: '20',
  maximumSeconds: '1200',
  unidentified: 'hold',
  dayparts: '06:00 10:00 1.50\n\n22:00–05:00 × 0.50',
  effectiveDate: '2026-01-01',
  expiryDate: '2026-12-31',
};

describe('the form of a tariff', () => {
  test('has a daypart a line and both of its dates', () => {
    expect(newTariffInput(TYPED)).toMatchObject({
      ...{ basis: 'perMinute', rate: '0.60', minimumSeconds: 20, maximumSeconds: 1200 },
      dayparts: [
        { from: '06:00', to: '10:00', multiplier: '1.50' },
        { from: '22:00', to: '05:00', multiplier: '0.50' },
      ],
      ...{ effectiveDate: '2026-01-01', expiryDate: '2026-12-31' },
    });
  });

  test('leaves out dates that were not typed, and the rate of a licence pool', () => {
    const input = newTariffInput({ ...TYPED, basis: 'licencePool', effectiveDate: '', expiryDate: '' });
    expect(['rate', 'effectiveDate', 'expiryDate'].filter((field) => field in input)).toEqual([]);
  });
});

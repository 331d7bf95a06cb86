import { describe, expect, test } from '@jest/globals';
import { replacedLicences } from '#web/features/licensing/licence-versions.ts';

const YEAR = { stationId: 'GH-COM-01', periodStart: '2026-01-01', periodEnd: '2026-12-31' };
const licence = (id: string, over: object = {}) => ({ id, ...YEAR, ...over });

describe('the licences that count no more', () => {
  test('are those that another one revises, whatever its period', () => {
    const listed = [licence('lic_1'), licence('lic_2', { periodEnd: '2026-06-30', revises: 'lic_1' })];
    expect([...replacedLicences(listed)]).toEqual(['lic_1']);
  });

  test('and of one station’s same period all but the newest', () => {
    const listed = [
      licence('lic_3'),
      licence('lic_1'),
      licence('lic_2'),
      licence('lic_4', { stationId: 'GH-TV' }),
    ];
    expect([...replacedLicences(listed)].toSorted()).toEqual(['lic_1', 'lic_2']);
  });
});

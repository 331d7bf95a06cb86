import { describe, expect, test } from '@jest/globals';
import { territoryBody, territoryValues } from '#web/features/territories/territory-values.ts';

const GHANA = {
  currency: 'GHS',
  timezone: 'Africa/Accra',
  graceDays: 5,
  adjustmentYears: 3,
  heldYears: 3,
  fxMaxAgeDays: 5,
  withholding: { resident: '5.00', nonResident: '15.00' },
  autoLock: false,
  checklist: { 'station-without-plays': 'blocks', 'a-code-of-later': 'warns' },
} as const;

describe('the form of a territory', () => {
  test('settings that are saved unchanged stay as they are, with codes that the site does not know', () => {
    expect(territoryBody(territoryValues(GHANA))).toEqual(GHANA);
  });

  test('has a choice for every finding of the checklist, and sends those alone that are set', () => {
    const values = territoryValues({ ...GHANA, checklist: {} });
    expect(values.checklist).toMatchObject({ 'share-conflicts': '', 'run-missing': '' });

    const chosen = { ...values, checklist: { ...values.checklist, 'share-conflicts': 'warns' as const } };
    expect(territoryBody(chosen).checklist).toEqual({ 'share-conflicts': 'warns' });
  });
});

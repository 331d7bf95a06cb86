import { describe, expect, test } from '@jest/globals';
import {
  checklistTyped,
  territoryBody,
  territoryValues,
} from '#web/features/territories/territory-values.ts';

const GHANA = {
  currency: 'GHS',
  timezone: 'Africa/Accra',
  graceDays: 5,
  adjustmentYears: 3,
  heldYears: 3,
  fxMaxAgeDays: 5,
  withholding: { resident: '5.00', nonResident: '15.00' },
  autoLock: false,
  checklist: { 'station-without-plays': 'blocks', 'share-conflict': 'warns' },
} as const;

describe('the form of a territory', () => {
  test('settings that are saved unchanged stay as they are', () => {
    expect(territoryBody(territoryValues(GHANA))).toEqual(GHANA);
  });

  test('a checklist has a line for each code, which blocks or warns', () => {
    expect(checklistTyped('station-without-plays: blocks\n\nshare-conflict:warns')).toEqual(GHANA.checklist);
    expect(checklistTyped('')).toEqual({});
  });

  test.each(['share-conflict', 'share-conflict: stops'])('“%s” is no line of it', (line) => {
    expect(checklistTyped(line)).toBeUndefined();
  });
});

import type { z } from 'zod';
import type { TerritorySettings, TerritoryUpdate } from '#shared/schemas/territories.ts';

export const territoryUpdate: z.input<typeof TerritoryUpdate> = {
  currency: 'GHS',
  timezone: 'Africa/Accra',
  graceDays: 5,
  adjustmentYears: 3,
  heldYears: 3,
  fxMaxAgeDays: 5,
  withholding: { resident: '15.00', nonResident: '15.00' },
  autoLock: false,
  checklist: { 'station-without-plays': 'blocks' },
  version: 1,
};

export const territorySettings: z.input<typeof TerritorySettings> = {
  ...territoryUpdate,
  territory: 'GH',
  version: 1,
  updatedAt: '2026-01-05T09:30:00.000Z',
};

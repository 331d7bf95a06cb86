import type { TerritorySettings } from '#shared/schemas/territories.ts';

/**
 * The settings of a territory that nobody has changed: Ghana's. The rates of tax are for a tax adviser to confirm
 * (royalty rules §5).
 */
export function settingsAsShipped(territory: string): TerritorySettings {
  return {
    territory,
    currency: 'GHS',
    timezone: 'Africa/Accra',
    graceDays: 5,
    adjustmentYears: 3,
    heldYears: 3,
    fxMaxAgeDays: 5,
    withholding: { resident: '15.00', nonResident: '15.00' },
    autoLock: false,
    checklist: {},
    version: 0,
    updatedAt: null,
  };
}

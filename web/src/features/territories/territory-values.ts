import type { WireBodyOf } from '#shared/contract/route.ts';
import type { updateTerritory } from '#shared/contract/territories.ts';
import { CHECKLIST_WORDS } from '#web/parts/checklist/checklist-words.ts';

type TerritoryBody = WireBodyOf<typeof updateTerritory>;
type Level = TerritoryBody['checklist'][string];

/** The settings of a territory as their form holds them: numbers are text, a finding that does as shipped is empty. */
export type TerritoryValues = {
  currency: string;
  timezone: string;
  graceDays: string;
  adjustmentYears: string;
  heldYears: string;
  fxMaxAgeDays: string;
  withholding: { resident: string; nonResident: string };
  autoLock: boolean;
  checklist: Record<string, Level | ''>;
};

/** What the form begins with. */
export function territoryValues(settings: Omit<TerritoryBody, 'version'>): TerritoryValues {
  const asShipped = Object.fromEntries(Object.keys(CHECKLIST_WORDS).map((code) => [code, ''] as const));
  return {
    currency: settings.currency,
    timezone: settings.timezone,
    graceDays: String(settings.graceDays),
    adjustmentYears: String(settings.adjustmentYears),
    heldYears: String(settings.heldYears),
    fxMaxAgeDays: String(settings.fxMaxAgeDays),
    withholding: settings.withholding,
    autoLock: settings.autoLock,
    checklist: { ...asShipped, ...settings.checklist },
  };
}

/** The settings as they are sent. */
export function territoryBody(values: TerritoryValues): Omit<TerritoryBody, 'version'> {
  const changed = Object.entries(values.checklist).flatMap(([code, level]) =>
    level === '' ? [] : [[code, level] as const],
  );
  return {
    ...values,
    graceDays: Number(values.graceDays),
    adjustmentYears: Number(values.adjustmentYears),
    heldYears: Number(values.heldYears),
    fxMaxAgeDays: Number(values.fxMaxAgeDays),
    checklist: Object.fromEntries(changed),
  };
}

/** The fields beside which the API’s errors can be shown. */
export const TERRITORY_FIELDS = [
  'currency',
  'timezone',
  'graceDays',
  'adjustmentYears',
  'heldYears',
  'fxMaxAgeDays',
  'withholding.resident',
  'withholding.nonResident',
  'checklist',
] as const;

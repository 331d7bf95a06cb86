import type { WireBodyOf } from '#shared/contract/route.ts';
import type { updateTerritory } from '#shared/contract/territories.ts';
import { linesOf, recordOf } from '#web/forms/record-lines.ts';

type TerritoryBody = WireBodyOf<typeof updateTerritory>;
type Checklist = TerritoryBody['checklist'];

/** The settings of a territory as their form holds them: numbers are text, the checklist a line for each code. */
export type TerritoryValues = {
  currency: string;
  timezone: string;
  graceDays: string;
  adjustmentYears: string;
  heldYears: string;
  fxMaxAgeDays: string;
  withholding: { resident: string; nonResident: string };
  autoLock: boolean;
  checklist: string;
};

/** What the form begins with. */
export function territoryValues(settings: Omit<TerritoryBody, 'version'>): TerritoryValues {
  return {
    currency: settings.currency,
    timezone: settings.timezone,
    graceDays: String(settings.graceDays),
    adjustmentYears: String(settings.adjustmentYears),
    heldYears: String(settings.heldYears),
    fxMaxAgeDays: String(settings.fxMaxAgeDays),
    withholding: settings.withholding,
    autoLock: settings.autoLock,
    checklist: linesOf(settings.checklist),
  };
}

/** The settings as they are sent. */
export function territoryBody(values: TerritoryValues): Omit<TerritoryBody, 'version'> {
  return {
    ...values,
    graceDays: Number(values.graceDays),
    adjustmentYears: Number(values.adjustmentYears),
    heldYears: Number(values.heldYears),
    fxMaxAgeDays: Number(values.fxMaxAgeDays),
    checklist: checklistTyped(values.checklist) ?? {},
  };
}

/** What each code of the checklist does, as it was typed; undefined where a line says neither blocks nor warns. */
export function checklistTyped(lines: string): Checklist | undefined {
  const typed: Checklist = {};
  for (const [code, level] of Object.entries(recordOf(lines) ?? {})) {
    if (level !== 'blocks' && level !== 'warns') return undefined;
    typed[code] = level;
  }
  return typed;
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

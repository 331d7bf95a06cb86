import type { LengthUnit } from '#functions/formats/tables/parse-length.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

/** What a row of a table stands for. */
export const ROWS = ['work', 'writer', 'recording'] as const;
export type RowIs = (typeof ROWS)[number];
/** What the shares of a work add up to. */
export const SCALES = [1, 100, 200] as const;
export type ShareScale = (typeof SCALES)[number];
/** What may stand between names in one cell, as a mapping says it. */
export const SEPARATORS = [';', '/', '&', ',', 'newline'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a mapping says that names are written `Mensah, Kofi`. */
export const LAST_FIRST = 'last-first';

/** How a table is kept, beside its columns. */
export type TableSettings = {
  readonly rowIs: RowIs;
  readonly shareScale: ShareScale;
  readonly separators: readonly Separator[];
  /** Whether names are written `Mensah, Kofi`. */
  readonly isLastNameFirst: boolean;
  readonly lengthUnit: LengthUnit;
};

/**
 * The settings of a mapping: `rowIs`, `shareScale`, `listSeparator` (several with blanks between, `none` for one name a
 * cell), `nameOrder`, `lengthUnit`. What it does not say, or not so, is as the layouts of CSV have it.
 */
export function settingsOf(mapping: ColumnMapping): TableSettings {
  const said = String(mapping['listSeparator'] ?? ';').split(' ');
  return {
    rowIs: ROWS.find((one) => one === mapping['rowIs']) ?? 'work',
    shareScale: SCALES.find((one) => one === Number(mapping['shareScale'] ?? 100)) ?? 100,
    separators: SEPARATORS.filter((one) => said.includes(one)),
    isLastNameFirst: mapping['nameOrder'] === LAST_FIRST || said.includes('none'),
    lengthUnit: UNITS.find((one) => one === mapping['lengthUnit']) ?? 'seconds',
  };
}

const UNITS: readonly LengthUnit[] = ['seconds', 'milliseconds', 'minutes'];

/** Whether a mapping is of a table that is kept otherwise than our layouts: it then says what a row is. */
export const isOfKeptTable = (mapping: ColumnMapping | undefined): boolean =>
  mapping?.['rowIs'] !== undefined;

import { parseIsrc, parseIswc } from '#shared/ids.ts';
import { CSV_LIMITS } from './limits.ts';
import type { RowCells } from './row-cells.ts';

/** The ISWC of a row without punctuation; an invalid one is left out with a warning. */
export function readIswc(cells: RowCells): string | undefined {
  const actual = cells.text('iswc', CSV_LIMITS.idCharacters);
  if (actual === undefined) return undefined;
  const iswc = parseIswc(actual);
  if (iswc === undefined) cells.warn('row.iswc-invalid', { column: 'iswc', message: NO_ISWC, actual });
  return iswc;
}

/** The ISRC of a row without punctuation; an invalid one is left out with a warning. */
export function readIsrc(cells: RowCells): string | undefined {
  const actual = cells.text('isrc', CSV_LIMITS.idCharacters);
  if (actual === undefined) return undefined;
  const isrc = parseIsrc(actual);
  if (isrc === undefined) cells.warn('row.isrc-invalid', { column: 'isrc', message: NO_ISRC, actual });
  return isrc;
}

/** The message about an invalid ISRC. */
export const NO_ISRC = 'This is not an ISRC of twelve characters';
const NO_ISWC = 'This is not an ISWC; its check digit may be wrong';

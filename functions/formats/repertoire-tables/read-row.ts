import type { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import { NO_ISRC } from '#functions/formats/csv/read-identifier.ts';
import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import { parseLength } from '#functions/formats/tables/parse-length.ts';
import { parseIsrc } from '#shared/ids.ts';
import { MAX_PLAY_SECONDS } from '#shared/schemas/usage.ts';
import { CUT_NUMBER, isCutNumber, looseIswc } from './read-ids.ts';
import { readRowParties } from './read-row-parties.ts';
import type { RowFacts } from './row-facts.ts';
import { splitValues } from './split-names.ts';
import type { TableSettings } from './table-settings.ts';

type Row = { readonly line: number; readonly values: readonly string[] };
type Reading = {
  readonly settings: TableSettings;
  readonly others: ReturnType<ColumnNames['others']>;
};

/**
 * Reads what a row of a table says. Invalid identifiers are left out with a warning; a value that is cut, too long or
 * no share rejects the row, and the cells say why.
 */
export function readRow(cells: RowCells, row: Row, { settings, others }: Reading): RowFacts {
  return {
    line: row.line,
    raw: row.values,
    workId: readWorkId(cells),
    title: cells.text('title', CSV_LIMITS.nameCharacters),
    alternativeTitles: readTitles(cells),
    iswc: readLooseIswc(cells),
    isrcs: readIsrcs(cells),
    artist: cells.text('artist', CSV_LIMITS.nameCharacters),
    durationSeconds: readLength(cells, settings),
    shares: readRowParties(cells, settings),
    metadata: readMetadata(cells, others),
  };
}

function readWorkId(cells: RowCells): string | undefined {
  const actual = cells.text('work_id', CSV_LIMITS.idCharacters);
  if (actual === undefined || !isCutNumber(actual)) return actual;
  cells.reject('row.value-invalid', { column: 'work_id', message: CUT_NUMBER, actual });
  return undefined;
}

/** Titles in one cell are parted as the layouts of CSV have it, or stand on lines of their own. */
function readTitles(cells: RowCells): readonly string[] {
  const text = cells.text('alt_titles', CSV_LIMITS.rowBytes);
  const titles = (text ?? '')
    .split(/[;|]/)
    .map((title) => title.trim())
    .filter((title) => title !== '');
  const isTooMuch =
    titles.length > CSV_LIMITS.listEntries ||
    titles.some((title) => title.length > CSV_LIMITS.nameCharacters);
  if (isTooMuch) {
    const message = `expected ${CSV_LIMITS.listEntries} titles at most, of ${CSV_LIMITS.nameCharacters} characters`;
    cells.reject('row.value-too-long', { column: 'alt_titles', message });
  }
  return titles;
}

function readLooseIswc(cells: RowCells): string | undefined {
  const actual = cells.text('iswc', CSV_LIMITS.idCharacters);
  if (actual === undefined) return undefined;
  if (isCutNumber(actual)) {
    cells.reject('row.iswc-invalid', { column: 'iswc', message: CUT_NUMBER, actual });
    return undefined;
  }
  const iswc = looseIswc(actual);
  const message = 'This is not an ISWC; its check digit may be wrong';
  if (iswc === undefined) cells.warn('row.iswc-invalid', { column: 'iswc', message, actual });
  return iswc;
}

function readIsrcs(cells: RowCells): readonly string[] {
  const text = cells.text('isrc', CSV_LIMITS.rowBytes);
  const isrcs = new Set<string>();
  for (const actual of splitValues(text ?? '').filter((value) => value !== '')) {
    const isrc = parseIsrc(actual.replace(/\bisrc\b\s*:?/i, ''));
    if (isrc === undefined) cells.warn('row.isrc-invalid', { column: 'isrc', message: NO_ISRC, actual });
    else isrcs.add(isrc);
  }
  return [...isrcs].slice(0, CSV_LIMITS.listEntries);
}

/** Whole seconds, rounded down as those of a DDEX message are. */
function readLength(cells: RowCells, { lengthUnit }: TableSettings): number | undefined {
  const actual = cells.text('duration_seconds', CSV_LIMITS.idCharacters);
  if (actual === undefined) return undefined;
  const seconds = parseLength(actual, lengthUnit);
  if (seconds !== undefined && seconds <= MAX_PLAY_SECONDS) return Math.floor(seconds);
  const message = `expected a length such as 3:27, of ${MAX_PLAY_SECONDS} seconds at most`;
  cells.reject('row.number-invalid', { column: 'duration_seconds', message, actual });
  return undefined;
}

function readMetadata(cells: RowCells, others: Reading['others']): Readonly<Record<string, string>> {
  const metadata: Record<string, string> = {};
  for (const { name, position } of others) {
    const value = cells.at(position, { column: name, maxCharacters: CSV_LIMITS.metadataCharacters });
    if (value !== undefined) metadata[name] = value;
  }
  return metadata;
}

import { ColumnNames } from '#functions/formats/csv/column-names.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { PLAY_COLUMN_NAMES, type PlayColumn } from './play-columns.ts';
import type { PlayColumns } from './propose-play-columns.ts';

/**
 * The columns of a log by a mapping that was chosen or kept; undefined where the mapping names none, or one that the log
 * does not have: it was made for another form.
 */
export function mappedColumns(header: readonly string[], mapping: ColumnMapping): PlayColumns | undefined {
  const named = Object.entries(mapping).flatMap(([ours, theirs]) =>
    isPlayColumn(ours) && typeof theirs === 'string' && theirs !== '' ? [{ ours, theirs }] : [],
  );
  if (named.length === 0) return undefined;
  const names = new ColumnNames(header);
  const columns = named.map(({ ours, theirs }) => ({
    ours,
    position: names.position(theirs.trim().toLowerCase()),
  }));
  const found = columns.flatMap(({ ours, position }) =>
    position === undefined ? [] : [[ours, { position, confidence: 'certain' }] as const],
  );
  return found.length === columns.length ? new Map(found) : undefined;
}

/** Whether an entry of a mapping is a column of play logs. */
export function isPlayColumn(name: string): name is PlayColumn {
  return (
    name === 'played_at' ||
    name === 'date' ||
    name === 'time' ||
    (name !== 'begin' && name in PLAY_COLUMN_NAMES)
  );
}

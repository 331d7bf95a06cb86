import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import { playHeaderScore } from '#functions/formats/plays/header-score.ts';
import { readPlayLog } from '#functions/formats/plays/read-play-log.ts';
import { type KnownStation, StationBook } from '#functions/formats/plays/station-book.ts';
import { surveyPlayLog } from '#functions/formats/plays/survey-play-log.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import { openTable } from '#functions/formats/tables/open-table.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { TablePart } from '#functions/formats/tables/table-part.ts';
import { tableParts } from '#functions/formats/tables/table-parts.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

type Options = {
  readonly mapping?: ColumnMapping;
  readonly stations?: readonly KnownStation[];
  readonly fileName?: string;
  readonly today?: string;
};

/** A log as it was looked through, and what it then gave. */
export type LogRead = {
  readonly proposal: Proposal | undefined;
  readonly rows: readonly Parsed<PlayRecord>[];
};

/**
 * Looks through a log and reads it as an ingestion does, from the pieces in which its bytes come. A log with a question is
 * read as it is proposed.
 */
export async function readLog(
  pieces: () => AsyncIterable<Uint8Array>,
  options: Options = {},
): Promise<LogRead> {
  const { proposal, rows } = await openLog(pieces, options);
  return { proposal, rows: await allOf(rows) };
}

/** The same, row by row. */
export async function openLog(
  pieces: () => AsyncIterable<Uint8Array>,
  { mapping = {}, stations = [], fileName = 'log.csv', today = '2026-06-30' }: Options = {},
): Promise<{ readonly proposal: Proposal | undefined; readonly rows: AsyncIterable<Parsed<PlayRecord>> }> {
  const about = { fileName, stations: new StationBook(stations) };
  const survey = await surveyPlayLog(partsOf(pieces(), fileName, mapping), { ...about, mapping, today });
  if ('severity' in survey) return { proposal: undefined, rows: refused(survey) };
  const parts = partsOf(pieces(), fileName, survey.mapping);
  return { proposal: survey, rows: readPlayLog(parts, { ...about, mapping: survey.mapping }) };
}

async function* refused(diagnostic: Diagnostic): AsyncGenerator<Parsed<PlayRecord>> {
  yield { kind: 'file', diagnostic };
}

async function* partsOf(
  bytes: AsyncIterable<Uint8Array>,
  fileName: string,
  mapping: ColumnMapping,
): AsyncGenerator<readonly TablePart[]> {
  const { kind, rows } = await openTable(bytes, { fileName });
  yield* tableParts(rows, { known: playHeaderScore(mapping), isRagged: kind !== 'CSV' });
}

/** The rows of a log, without what was taken as given: those of its plays and what is wrong with others. */
export async function rowsOfLog(
  log: string | Uint8Array | (() => AsyncIterable<Uint8Array>),
  options: Options = {},
): Promise<readonly Parsed<PlayRecord>[]> {
  const pieces = typeof log === 'function' ? log : () => inPieces(log);
  return (await readLog(pieces, options)).rows.filter(({ kind }) => kind !== 'assumed');
}

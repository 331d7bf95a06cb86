import { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { RowCells } from '#functions/formats/csv/row-cells.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import { rejectedBroken, rejectedWidth } from '#functions/formats/tables/rejected-row.ts';
import type { TablePart } from '#functions/formats/tables/table-part.ts';
import type { Assumption } from '#shared/schemas/readings.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { LengthEstimates } from './length-estimates.ts';
import { LogDays } from './log-days.ts';
import { dayIn } from './parse-date.ts';
import type { PlayReading } from './play-reading.ts';
import { playSettings } from './play-settings.ts';
import { readPlay } from './read-play.ts';
import { dated, dateOfRow, dateOfSheet, type StandingDate } from './standing-date.ts';
import type { StationBook } from './station-book.ts';

type Options = {
  /** The columns of the log and its settings, all decided: see `surveyPlayLog`. */
  readonly mapping: ColumnMapping;
  readonly stations: StationBook;
  /** What the file is called, which may say the month of sheets that are named after days. */
  readonly fileName: string;
};

/**
 * Reads a play log as plays. Times come out in UTC with milliseconds; a play without id gets one from what it is
 * (`playKey`); rows that are no music are passed over and counted. What was taken as given comes last, each once with its
 * count.
 */
export async function* readPlayLog(
  parts: AsyncIterable<readonly TablePart[]>,
  { mapping, stations, fileName }: Options,
): AsyncGenerator<Parsed<PlayRecord>> {
  const settings = playSettings(mapping);
  const days = new LogDays(settings);
  const reading: PlayReading = { settings, stations, days };
  const lengths = new LengthEstimates(settings.estimateFrom);
  const about: string[] = [fileName];
  const counts = { notMusic: 0, keys: 0, firstKeyLine: 0 };
  let names: ColumnNames | undefined;
  const stand = (found: StandingDate | undefined): boolean => {
    if (found !== undefined) days.stand(dayIn(found.date, settings.dateOrder ?? 'DMY'));
    return found !== undefined;
  };
  for await (const batch of parts) {
    for (const part of batch) {
      if (part.kind === 'file') yield part;
      else if (part.kind === 'above') {
        about.push(part.values.join(' '));
        stand(dated(part.values.join(' ')));
      } else if (part.kind === 'header') {
        names = new ColumnNames(part.names, mapping);
        if (part.sheet !== undefined) stand(dateOfSheet(part.sheet, about));
        const lacking = lackingIn(names);
        if (lacking === undefined) continue;
        yield { kind: 'file', diagnostic: notRead(lacking, part) };
        names = undefined;
      } else if (names === undefined || part.kind === 'passed') continue;
      else if (part.kind === 'broken') yield rejectedBroken(part);
      else if (stand(mayStandAbove(names) ? dateOfRow(part.values) : undefined)) continue;
      else if (part.values.length !== names.all.length) yield rejectedWidth(part, names.all.length);
      else {
        const cells = new RowCells(names, part, { hasDecimalComma: true });
        const row = readPlay(cells, reading);
        if (row === undefined) {
          yield { kind: 'rejected', line: part.line, raw: part.values, diagnostics: cells.diagnostics };
        } else if (row.kind === 'not-music') {
          counts.notMusic += 1;
          yield* lengths.interrupt(row);
        } else {
          if (!row.hasId) {
            counts.keys += 1;
            counts.firstKeyLine ||= part.line;
          }
          const read = {
            kind: 'record' as const,
            line: part.line,
            record: row.play,
            warnings: cells.diagnostics,
          };
          yield* lengths.take(read);
        }
      }
    }
  }
  yield* lengths.end();
  for (const assumption of assumed({ counts, lengths, days })) yield { kind: 'assumed', assumption };
}

/** Whether dates stand in rows of their own: no column has them. */
const mayStandAbove = (names: ColumnNames): boolean => !names.has('date') && !names.has('played_at');

/** What a sheet lacks to be read as a log; undefined where it has all. */
function lackingIn(names: ColumnNames): string | undefined {
  if (!names.has('played_at') && !names.has('time')) return 'played_at';
  return ['title', 'title_artist', 'isrc', 'iswc', 'play_id'].some((column) => names.has(column))
    ? undefined
    : 'title';
}

function notRead(column: string, { line, sheet, names }: Extract<TablePart, { kind: 'header' }>): Diagnostic {
  const where = sheet === undefined ? 'The table' : `The sheet ${sheet}`;
  return {
    code: 'file.missing-column',
    severity: sheet === undefined ? 'error' : 'warning',
    line,
    message: `${where} has no column that is ${column}, and was not read. Say which column it is, or take the sheet out.`,
    actual: names.join(', ').slice(0, 200),
  };
}

function assumed({
  counts,
  lengths,
  days,
}: {
  readonly counts: { readonly notMusic: number; readonly keys: number; readonly firstKeyLine: number };
  readonly lengths: LengthEstimates;
  readonly days: LogDays;
}): readonly Assumption[] {
  return [
    ...(counts.keys > 0
      ? [{ code: 'play-key' as const, value: 'derived', count: counts.keys, line: counts.firstKeyLine }]
      : []),
    ...(counts.notMusic > 0
      ? [{ code: 'not-music' as const, value: 'passed over', count: counts.notMusic }]
      : []),
    ...(days.pastMidnight > 0
      ? [{ code: 'past-midnight' as const, value: 'next-day', count: days.pastMidnight }]
      : []),
    ...(lengths.estimated > 0
      ? [{ code: 'length-estimated' as const, value: 'to the next play', count: lengths.estimated }]
      : []),
  ];
}

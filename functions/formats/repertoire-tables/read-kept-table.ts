import { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { RowCells } from '#functions/formats/csv/row-cells.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { openTable } from '#functions/formats/tables/open-table.ts';
import { type BodyItem, readBody } from '#functions/formats/tables/read-body.ts';
import { rejectedBroken, widthDiagnostic } from '#functions/formats/tables/rejected-row.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { countKnown } from './known-names.ts';
import { readRow } from './read-row.ts';
import { RecordingRows } from './recording-rows.ts';
import { TableAssumptions } from './table-assumptions.ts';
import { columnsIn, TABLE_COLUMNS } from './table-columns.ts';
import { NO_ROWS, noTitle } from './table-refusals.ts';
import { settingsOf } from './table-settings.ts';
import { type ReadRow, WorkGroups } from './work-groups.ts';

type Out = Parsed<RepertoireRecord>;
type DataRow = Extract<BodyItem, { kind: 'row' }>;

/**
 * Reads a table of repertoire as partners keep it, of any kind that `openTable` opens, by a mapping that says what a row
 * stands for (`rowIs`), which columns are which, and how it is written (see `settingsOf`). What was taken as given comes
 * last, each once. A row that is wrong rejects its work; a table that cannot be read is one diagnostic of level `file`.
 *
 * @example
 * readKeptTable(object.Body, { mapping: { rowIs: 'writer', title: 'Song', writers: 'Composer', shareScale: 1 } });
 */
export async function* readKeptTable(
  source: AsyncIterable<Uint8Array>,
  { mapping, fileName }: { readonly mapping: ColumnMapping; readonly fileName?: string | undefined },
): AsyncGenerator<Out> {
  const { rows } = await openTable(source, { fileName });
  const assumptions = new TableAssumptions();
  let reading: Reading | undefined;
  for await (const item of readBody(rows, countKnown(columnsIn(mapping)))) {
    assumptions.note(item);
    if (item.kind === 'header') {
      const opened = openReading(item, mapping);
      if ('code' in opened) {
        yield { kind: 'file', diagnostic: opened };
        return;
      }
      reading = opened;
    } else if (item.kind === 'file') {
      yield item;
      if (item.diagnostic.severity === 'error') return;
    } else if (item.kind === 'broken') {
      reading?.break(item.line, item.text);
      yield rejectedBroken(item);
    } else if (item.kind === 'row' && reading !== undefined) {
      for (const out of reading.push(item)) {
        yield out;
        if (out.kind === 'file' && out.diagnostic.severity === 'error') return;
      }
    }
  }
  if (reading === undefined) yield { kind: 'file', diagnostic: NO_ROWS };
  for (const out of reading?.end() ?? []) yield out;
  for (const assumption of assumptions.all()) yield { kind: 'assumed', assumption };
}

/** Columns whose parties make works of a table of recordings. */
const PARTIES = ['writers', 'publishers', 'shares', 'last_name', 'writer_1', 'last_name_1'];

type Reading = {
  readonly push: (row: DataRow) => readonly Out[];
  readonly break: (line: number, text: string) => void;
  readonly end: () => readonly Out[];
};

function openReading(
  { names: labels, line }: Extract<BodyItem, { kind: 'header' }>,
  mapping: ColumnMapping,
): Reading | Diagnostic {
  const names = new ColumnNames(labels, columnsIn(mapping));
  if (!names.has('title')) return noTitle(line, labels);
  const settings = settingsOf(mapping);
  const others = names.others(TABLE_COLUMNS);
  const read = (row: DataRow): ReadRow => {
    const cells = new RowCells(names, row);
    const facts = readRow(cells, row, { settings, others });
    const isTooWide = row.values.slice(labels.length).some((value) => value.trim() !== '');
    return {
      facts,
      diagnostics: [...(isTooWide ? [widthDiagnostic(row, labels.length)] : []), ...cells.diagnostics],
    };
  };
  if (settings.rowIs === 'recording') {
    const hasParties = PARTIES.some((column) => names.has(column));
    const recordings = new RecordingRows({ hasParties });
    return { push: (row) => recordings.push(read(row)), break: () => {}, end: () => [] };
  }
  const works = new WorkGroups({ isByRow: settings.rowIs === 'work' });
  return {
    push: (row) => works.push(read(row)),
    break: (line, text) => works.break(line, text),
    end: () => works.end(),
  };
}

import { recordsOf } from '#functions/formats/csv/read-records.ts';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import { repertoireReading } from '#functions/formats/csv/repertoire-layout.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { openTable } from '#functions/formats/tables/open-table.ts';
import { tableKindOf } from '#functions/formats/tables/table-kind.ts';
import { readRepertoireXlsx } from '#functions/formats/xlsx/read-repertoire-xlsx.ts';
import { readKeptTable } from './read-kept-table.ts';
import { refuseContradictions } from './refuse-contradictions.ts';
import { isOfKeptTable } from './table-settings.ts';

const HEAD_BYTES = 64 * 1024;

/**
 * Reads a table of repertoire of any kind. Where the mapping says what a row stands for, it is read as its partner keeps
 * it (`readKeptTable`); else by the layouts of CSV, whatever it is packed in. Either way a work that comes twice with
 * other content is rejected.
 */
export const readRepertoireTable: RepertoireReader = async function* (source, options) {
  const { mapping } = options;
  if (mapping !== undefined && isOfKeptTable(mapping)) {
    yield* readKeptTable(source, { mapping });
    return;
  }
  yield* refuseContradictions(readLayouts(source, options));
};

const readLayouts: RepertoireReader = async function* (source, options) {
  const { mapping } = options;
  const { head, whole } = await peekBytes(source, HEAD_BYTES);
  const kind = tableKindOf(head);
  if (kind === 'CSV') yield* readRepertoireCsv(whole, { mapping });
  else if (kind === 'XLSX') yield* readRepertoireXlsx(whole, options);
  else yield* recordsOf(firstSheet((await openTable(whole)).rows), repertoireReading({ mapping }));
};

/** The first sheet from its header on, the first row with two cells, as wide as it: as the layouts have workbooks. */
async function* firstSheet(batches: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<readonly CsvRow[]> {
  let width: number | undefined;
  let sheet: string | undefined;
  for await (const batch of batches) {
    const rows: CsvRow[] = [];
    for (const row of batch) {
      if (row.kind !== 'row') rows.push(row);
      else if (width === undefined && row.values.filter((value) => value !== '').length < 2)
        sheet = row.sheet;
      else {
        if (width === undefined) sheet = row.sheet;
        width ??= row.values.length;
        const missing = Math.max(0, width - row.values.length);
        if (row.sheet === sheet)
          rows.push({ ...row, values: [...row.values, ...Array<string>(missing).fill('')] });
      }
    }
    yield rows;
  }
}

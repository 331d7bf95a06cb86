import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { openSheets } from './open-sheets.ts';

/**
 * Reads the first visible sheet of an Excel workbook as rows like those of a CSV file, in batches, numbered as Excel
 * numbers them. The first row with two cells is the header: titles above it, merged or not, are passed over. Rows are
 * as wide as the header unless they go beyond it; rows without a value are left out.
 *
 * The packed file and its shared texts are held, the sheet is not. A problem of the workbook is the last row, of level
 * `file`: not a workbook or an old one, a password, a zip bomb, damaged parts.
 */
export async function* readXlsx(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const opened = await openSheets(source);
  if ('code' in opened) {
    yield [refused(opened)];
    return;
  }
  let width: number | undefined;
  for (const rows of opened.sheets[0]?.rows() ?? []) {
    if ('code' in rows) {
      yield [refused(rows)];
      return;
    }
    const batch: CsvRow[] = [];
    for (const { line, values } of rows) {
      if (width === undefined && values.filter((value) => value !== '').length < 2) continue;
      width ??= values.length;
      batch.push({ kind: 'row', line, values: padded(values, width) });
    }
    yield batch;
  }
}

const padded = (values: readonly string[], width: number): readonly string[] =>
  values.length >= width ? values : [...values, ...Array<string>(width - values.length).fill('')];

const refused = (refusal: Omit<Diagnostic, 'line'>): CsvRow => ({
  kind: 'file',
  diagnostic: { ...refusal, line: 1 },
});

import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { openSheets } from './open-sheets.ts';
import { hiddenSheets } from './xlsx-refusals.ts';

/**
 * Reads all visible sheets of an Excel workbook as rows like those of a CSV file, in batches and in the order of the
 * sheets, numbered as Excel numbers them, as they stand: titles above a header too, cells from column A to the last
 * that has a value. Each row says its sheet where there are several. Rows without a value are left out.
 *
 * Hidden sheets are passed over; a diagnostic of kind `file` says which, a warning. A problem of the workbook is the
 * last row, an error of level `file`.
 */
export async function* readSheets(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const opened = await openSheets(source);
  if ('code' in opened) {
    yield [refused(opened)];
    return;
  }
  const { sheets, hidden } = opened;
  if (hidden.length > 0) yield [refused(hiddenSheets(hidden))];
  for (const { name, rows } of sheets) {
    const place = sheets.length > 1 ? { sheet: name } : {};
    for (const batch of rows()) {
      if ('code' in batch) {
        yield [refused(batch)];
        return;
      }
      yield batch.map(({ line, values }) => ({ kind: 'row', line, values, ...place }));
    }
  }
}

const refused = (refusal: Omit<Diagnostic, 'line'>): CsvRow => ({
  kind: 'file',
  diagnostic: { ...refusal, line: 1 },
});

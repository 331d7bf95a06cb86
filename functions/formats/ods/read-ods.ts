import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { type HeldWorkbook, holdFile } from '#functions/formats/xlsx/hold-file.ts';
import { XLSX_LIMITS } from '#functions/formats/xlsx/limits.ts';
import { readPart } from '#functions/formats/xlsx/read-part.ts';
import { hiddenSheets, XLSX_REFUSALS } from '#functions/formats/xlsx/xlsx-refusals.ts';
import { isEncrypted } from './is-encrypted.ts';
import { OdsListener } from './ods-listener.ts';
import { type OdsSheet, readOdsSheets } from './read-ods-sheets.ts';

const CONTENT = 'content.xml';

/**
 * Reads all visible sheets of an OpenDocument spreadsheet as rows like those of `readSheets`: as they stand, with
 * their numbers, each with its sheet where there are several, hidden sheets passed over and said. The packed file is
 * held, the sheets are not. A problem of the document is the last row, an error of level `file`.
 */
export async function* readOds(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const held = await holdFile(source);
  if ('code' in held) {
    yield [refused(held)];
    return;
  }
  if (isEncrypted(held)) {
    yield [refused(XLSX_REFUSALS.encrypted)];
    return;
  }
  const found = readOdsSheets(held, CONTENT);
  if ('code' in found) {
    yield [refused(found)];
    return;
  }
  const hidden = found.filter((sheet) => sheet.isHidden && found.some((other) => !other.isHidden));
  const sheets = found.map((sheet) => ({ ...sheet, isHidden: hidden.includes(sheet) }));
  if (sheets.length === 0) yield [refused(XLSX_REFUSALS.noSheet)];
  if (hidden.length > 0) yield [refused(hiddenSheets(hidden.map(({ name }) => name)))];
  yield* rowsOf(held, sheets);
}

function* rowsOf(held: HeldWorkbook, sheets: readonly OdsSheet[]): Generator<readonly CsvRow[]> {
  const hasSeveral = sheets.filter(({ isHidden }) => !isHidden).length > 1;
  const listening: { to?: OdsListener } = {};
  const part = { name: CONTENT, limitBytes: XLSX_LIMITS.sheetBytes };
  const steps = readPart(held, part, (parser) => {
    listening.to = new OdsListener(parser, sheets);
    return listening.to;
  });
  for (const refusal of steps) {
    const rows = listening.to?.take() ?? [];
    if (rows.length > 0) {
      yield rows.map(
        ({ line, values, sheet }): CsvRow => ({
          kind: 'row',
          line,
          values,
          ...(hasSeveral && { sheet }),
        }),
      );
    }
    if (refusal === undefined) continue;
    yield [refused(refusal)];
    return;
  }
}

const refused = (refusal: Omit<Diagnostic, 'line'>): CsvRow => ({
  kind: 'file',
  diagnostic: { ...refusal, line: 1 },
});

import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { type HeldWorkbook, holdFile } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readPart } from './read-part.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook } from './read-workbook.ts';
import { type CellSources, SheetListener, type SheetRow } from './sheet-listener.ts';

/**
 * Reads the first visible sheet of an Excel workbook as rows like those of a CSV file, in batches, numbered as Excel
 * numbers them. The first row with two cells is the header: titles above it, merged or not, are passed over. Rows are
 * as wide as the header unless they go beyond it; rows without a value are left out.
 *
 * The packed file and its shared texts are held, the sheet is not. A problem of the workbook is the last row, of level
 * `file`: not a workbook or an old one, a password, a zip bomb, damaged parts.
 */
export async function* readXlsx(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const held = await holdFile(source);
  if ('code' in held) {
    yield [refused(held)];
    return;
  }
  const sources = readSources(held);
  if ('code' in sources) {
    yield [refused(sources)];
    return;
  }
  let width: number | undefined;
  for (const rows of sheetRows(held, sources)) {
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

type Sources = CellSources & { readonly sheet: string };

function readSources(held: HeldWorkbook): Sources | Omit<Diagnostic, 'line'> {
  const workbook = readWorkbook(held);
  if ('code' in workbook) return workbook;
  const styles = readStyles(held, workbook.styles);
  if ('code' in styles) return styles;
  const strings = readStrings(held, workbook.strings);
  if ('code' in strings) return strings;
  return { sheet: workbook.sheet, styles, strings, isFrom1904: workbook.isFrom1904 };
}

function* sheetRows(
  held: HeldWorkbook,
  sources: Sources,
): Generator<readonly SheetRow[] | Omit<Diagnostic, 'line'>> {
  const listening: { to?: SheetListener } = {};
  const part = { name: sources.sheet, limitBytes: XLSX_LIMITS.sheetBytes };
  const steps = readPart(held, part, (parser) => {
    listening.to = new SheetListener(parser, sources);
    return listening.to;
  });
  for (const refusal of steps) {
    const rows = listening.to?.take() ?? [];
    if (rows.length > 0) yield rows;
    if (refusal !== undefined) yield refusal;
  }
}

const padded = (values: readonly string[], width: number): readonly string[] =>
  values.length >= width ? values : [...values, ...Array<string>(width - values.length).fill('')];

const refused = (refusal: Omit<Diagnostic, 'line'>): CsvRow => ({
  kind: 'file',
  diagnostic: { ...refusal, line: 1 },
});

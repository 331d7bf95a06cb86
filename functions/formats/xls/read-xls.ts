import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { MergedCells } from '#functions/formats/xlsx/merged-cells.ts';
import { meaningOf } from '#functions/formats/xlsx/number-meaning.ts';
import { numberText } from '#functions/formats/xlsx/number-text.ts';
import { hiddenSheets } from '#functions/formats/xlsx/xlsx-refusals.ts';
import { XLS_LIMITS } from './limits.ts';
import { XLS_REFUSALS } from './xls-refusals.ts';

/**
 * Reads all visible sheets of an old Excel workbook (.xls, BIFF) as rows like those of `readSheets`. All of the
 * workbook is held, so its size is limited. It stands in a module of its own, loaded where such a file comes.
 */
export async function* readXls(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const book = await open(source);
  if ('code' in book) {
    yield [{ kind: 'file', diagnostic: book }];
    return;
  }
  const hidden = book.SheetNames.filter((_, i) => isHidden(book, i));
  const isAllHidden = hidden.length === book.SheetNames.length;
  const shown = isAllHidden
    ? book.SheetNames.slice(0, 1)
    : book.SheetNames.filter((name) => !hidden.includes(name));
  if (shown.length === 0) yield [{ kind: 'file', diagnostic: XLS_REFUSALS.empty }];
  if (hidden.length > 0 && !isAllHidden)
    yield [{ kind: 'file', diagnostic: { ...hiddenSheets(hidden), line: 1 } }];
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const name of shown) {
    const place = shown.length > 1 ? { sheet: name } : {};
    const sheet = book.Sheets[name];
    if (sheet !== undefined)
      yield rowsOf(sheet, isFrom1904).map((row) => ({ kind: 'row', ...row, ...place }));
  }
}

async function open(source: AsyncIterable<Uint8Array>): Promise<WorkBook | Diagnostic> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size > XLS_LIMITS.fileBytes) return XLS_REFUSALS.tooLarge;
  }
  try {
    return quietly(() => read(Buffer.concat(pieces), { ...PLAIN, type: 'buffer' }));
  } catch (error) {
    // The package throws for whatever it cannot make anything of.
    return /password/i.test(String(error)) ? XLS_REFUSALS.password : XLS_REFUSALS.noWorkbook;
  }
}

/** The package writes to the console of records that it does not know, at once and never later. */
function quietly<T>(act: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return act();
  } finally {
    console.error = error;
  }
}

/** Values and their formats, and nothing else of a cell. */
const PLAIN = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false } as const;

const isHidden = ({ Workbook }: WorkBook, index: number): boolean =>
  (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;

type Row = { readonly line: number; readonly values: readonly string[] };

function rowsOf(sheet: WorkSheet, isFrom1904: boolean): Row[] {
  const merged = new MergedCells(
    (sheet['!merges'] ?? [])
      .filter(({ s, e }) => e.r > s.r && s.c < CSV_LIMITS.columns)
      .map(({ s, e }) => ({ column: s.c, firstLine: s.r + 1, lastLine: e.r + 1 })),
  );
  return [...(sheet['!data'] ?? [])].flatMap((cells, index) => {
    const values = valuesOf(cells ?? [], isFrom1904);
    if (values.length === 0) return [];
    merged.fill(index + 1, values);
    return [{ line: index + 1, values }];
  });
}

/** The texts of a row up to its last value; cells beyond what a table may have count as one. */
function valuesOf(cells: readonly (CellObject | undefined)[], isFrom1904: boolean): string[] {
  const values: string[] = [];
  cells.forEach((cell, column) => {
    const text = cell === undefined ? '' : textOf(cell, isFrom1904);
    if (text === '') return;
    const at = Math.min(column, CSV_LIMITS.columns);
    while (values.length < at) values.push('');
    values[at] = text;
  });
  return values;
}

function textOf({ t, v, z }: CellObject, isFrom1904: boolean): string {
  if (t === 'n') return numberText(String(v), { meaning: meaningOf(String(z ?? '')), isFrom1904 });
  if (t === 'b') return v === true ? 'true' : 'false';
  return t === 's' && v !== undefined ? String(v) : '';
}

import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { XmlParser } from '#functions/formats/ddex/xml/xml-parser.ts';
import { columnOf } from './column-of.ts';
import { XLSX_LIMITS } from './limits.ts';
import type { MergedCells } from './merged-cells.ts';
import type { NumberMeaning } from './number-meaning.ts';
import { numberText } from './number-text.ts';
import type { PartListener } from './read-part.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/** One row of a sheet by its own number, its cells from column A on, empty ones between. */
export type SheetRow = { readonly line: number; readonly values: readonly string[] };

/** What cells refer to. */
export type CellSources = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly isFrom1904: boolean;
};

type Cell = { readonly column: number; readonly type: string; readonly style: number };

/**
 * Listens to a sheet (ECMA-376 part 1, §18.3.1) and collects its rows. A formula counts by its value; merged cells
 * are filled down the rows that they go over; an error such as #N/A is an empty cell. Cells beyond what a table may have count as one.
 */
export class SheetListener implements PartListener {
  readonly #parser: XmlParser;
  readonly #sources: CellSources & { readonly merged: MergedCells };
  #rows: SheetRow[] = [];
  #line = 0;
  #values: string[] = [];
  #column = 0;
  #cell: Cell | undefined;
  #text = '';
  readonly #open: string[] = [];

  constructor(parser: XmlParser, sources: CellSources & { readonly merged: MergedCells }) {
    this.#parser = parser;
    this.#sources = sources;
  }

  /** The rows since the last call. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly enter: PartListener['enter'] = (element, attributes) => {
    this.#open.push(element);
    if (element === 'row') this.#startRow(attributes['r']);
    else if (element === 'c') this.#startCell(attributes);
    else if (this.#cell !== undefined) this.#parser.listen(this.#isText(element) ? 'texts' : 'tags');
  };

  readonly leave: PartListener['leave'] = () => {
    const element = this.#open.pop();
    this.#parser.listen('tags');
    if (element === 'c') this.#endCell();
    else if (element === 'row' && this.#values.length > 0) {
      this.#sources.merged.fill(this.#line, this.#values);
      this.#rows.push({ line: this.#line, values: this.#values });
    }
  };

  readonly text: PartListener['text'] = (text) => {
    if (this.#text.length <= XLSX_LIMITS.cellCharacters) this.#text += text;
  };

  #startRow(number: string | undefined): void {
    const line = Number(number ?? Number.NaN);
    this.#line = Number.isInteger(line) && line > this.#line ? line : this.#line + 1;
    if (this.#line > XLSX_LIMITS.rows) this.#parser.end(XLSX_REFUSALS.rows);
    this.#values = [];
    this.#column = 0;
  }

  #startCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column : (columnOf(r) ?? this.#column);
    this.#column = column + 1;
    this.#cell = { column: Math.min(column, CSV_LIMITS.columns), type: t, style: Number(s ?? 0) };
    this.#text = '';
  }

  /** Whether an element is a cell's value or a run of its own text; phonetic guides are not. */
  #isText(element: string): boolean {
    return element === 'v' || (element === 't' && !this.#open.includes('rPh'));
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const value = cell === undefined ? '' : this.#valueOf(cell);
    if (cell === undefined || value === '') return;
    while (this.#values.length < cell.column) this.#values.push('');
    this.#values[cell.column] = value;
  }

  #valueOf({ type, style }: Cell): string {
    const raw = this.#text;
    if (raw === '') return '';
    if (type === 's') return this.#sources.strings[Number(raw)] ?? '';
    if (type === 'b') return raw === '1' || raw === 'true' ? 'true' : 'false';
    if (type === 'e') return '';
    if (type !== 'n') return raw;
    const meaning = this.#sources.styles[style] ?? 'number';
    return numberText(raw, { meaning, isFrom1904: this.#sources.isFrom1904 });
  }
}

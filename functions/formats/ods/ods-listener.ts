import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { XmlParser } from '#functions/formats/ddex/xml/xml-parser.ts';
import { XLSX_LIMITS } from '#functions/formats/xlsx/limits.ts';
import { MergedCells } from '#functions/formats/xlsx/merged-cells.ts';
import type { PartListener } from '#functions/formats/xlsx/read-part.ts';
import { XLSX_REFUSALS } from '#functions/formats/xlsx/xlsx-refusals.ts';
import { cellText } from './cell-text.ts';
import type { OdsSheet } from './read-ods-sheets.ts';

type Attributes = Readonly<Record<string, string>>;
type OdsRow = { readonly line: number; readonly values: readonly string[]; readonly sheet: string };
type Cell = { readonly value: string | undefined; readonly repeated: number; readonly lastLine: number };

/**
 * Listens to the content of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, §9.1) and collects the rows of the
 * sheets that are not hidden. Of merged cells those of the first column are filled down the rows that they go over.
 */
export class OdsListener implements PartListener {
  readonly #parser: XmlParser;
  readonly #sheets: readonly OdsSheet[];
  #sheet = -1;
  #rows: OdsRow[] = [];
  #merged = new MergedCells([]);
  #line = 0;
  #repeated = 1;
  #values: string[] = [];
  #column = 0;
  #begun: { readonly column: number; readonly lastLine: number; readonly value: string }[] = [];
  #cell: Cell | undefined;
  #text = '';
  readonly #open: string[] = [];

  constructor(parser: XmlParser, sheets: readonly OdsSheet[]) {
    this.#parser = parser;
    this.#sheets = sheets;
  }

  /** The rows since the last call. */
  take(): readonly OdsRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly enter: PartListener['enter'] = (element, attributes) => {
    if (element === 'table') {
      this.#sheet += 1;
      this.#merged = new MergedCells([]);
      this.#line = 0;
      if (this.#sheets[this.#sheet]?.isHidden !== false) {
        this.#parser.pass();
        return;
      }
    }
    if (element === 'annotation' || element === 'shapes') {
      this.#parser.pass();
      return;
    }
    this.#open.push(element);
    if (element === 'table-row') this.#startRow(attributes);
    else if (element === 'table-cell' || element === 'covered-table-cell')
      this.#startCell(element, attributes);
    else if (this.#cell !== undefined) this.#startText(element, attributes);
  };

  readonly leave: PartListener['leave'] = () => {
    const element = this.#open.pop();
    if (element === 'p') this.#parser.listen('tags');
    if (element === 'table-cell' || element === 'covered-table-cell') this.#endCell();
    else if (element === 'table-row') this.#endRow();
  };

  readonly text: PartListener['text'] = (text) => {
    if (this.#text.length <= XLSX_LIMITS.cellCharacters) this.#text += text;
  };

  #startRow(attributes: Attributes): void {
    this.#repeated = countOf(attributes['table:number-rows-repeated']);
    this.#values = [];
    this.#begun = [];
    this.#column = 0;
  }

  #startCell(element: string, attributes: Attributes): void {
    const rows = element === 'table-cell' ? countOf(attributes['table:number-rows-spanned']) : 1;
    this.#cell = {
      value: cellText(attributes),
      repeated: countOf(attributes['table:number-columns-repeated']),
      lastLine: this.#line + rows,
    };
    this.#text = '';
  }

  /** Paragraphs are joined by a line end; blanks and line ends within them are elements of their own (§6.1). */
  #startText(element: string, attributes: Attributes): void {
    if (element === 'p') {
      if (this.#text !== '') this.#text += '\n';
      this.#parser.listen('texts');
    } else if (element === 's') this.text(' '.repeat(Math.min(countOf(attributes['text:c']), MOST_BLANKS)));
    else if (element === 'tab' || element === 'line-break') this.text(' ');
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const value = cell.value ?? this.#text;
    if (value !== '') this.#put(value, cell);
    this.#column = Math.min(this.#column + cell.repeated, CSV_LIMITS.columns + 1);
  }

  #put(value: string, { repeated, lastLine }: Cell): void {
    while (this.#values.length < this.#column) this.#values.push('');
    const end = Math.min(this.#column + repeated, CSV_LIMITS.columns + 1);
    for (let column = this.#column; column < end; column += 1) this.#values[column] = value;
    if (lastLine > this.#line + 1) this.#begun.push({ column: this.#column, lastLine, value });
  }

  #endRow(): void {
    if (this.#values.length === 0) {
      this.#line += this.#repeated;
      return;
    }
    const sheet = this.#sheets[this.#sheet]?.name ?? '';
    if (this.#line + this.#repeated > XLSX_LIMITS.rows) this.#parser.end(XLSX_REFUSALS.rows);
    for (let i = 0; i < this.#repeated; i += 1) {
      this.#line += 1;
      const values = [...this.#values];
      this.#merged.fill(this.#line, values);
      this.#rows.push({ line: this.#line, values, sheet });
    }
    for (const { column, lastLine, value } of this.#begun) this.#merged.begin(column, lastLine, value);
  }
}

const MOST_BLANKS = 100;

/** A number of repetitions, 1 where none is given. */
function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}

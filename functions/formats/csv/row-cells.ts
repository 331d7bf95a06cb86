import type { Diagnostic, DiagnosticCode } from '#functions/formats/diagnostic.ts';
import type { ColumnNames } from './column-names.ts';

type Row = { readonly line: number; readonly values: readonly string[] };
type Finding = { readonly column: string; readonly message: string; readonly actual?: string };

/**
 * The cells of one row by column, and what is wrong with them. Reading goes on after a mistake, so that the sender
 * learns of all mistakes of a row at once.
 */
export class RowCells {
  readonly #names: ColumnNames;
  readonly #row: Row;
  readonly #diagnostics: Diagnostic[] = [];
  #isRejected = false;

  /** Whether the file writes decimals as 33,33. */
  readonly hasDecimalComma: boolean;

  constructor(
    names: ColumnNames,
    row: Row,
    { hasDecimalComma = false }: { readonly hasDecimalComma?: boolean } = {},
  ) {
    this.#names = names;
    this.#row = row;
    this.hasDecimalComma = hasDecimalComma;
  }

  /** Whether the file has such a column. */
  has(column: string): boolean {
    return this.#names.has(column);
  }

  get isRejected(): boolean {
    return this.#isRejected;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** The cell without white space around it; undefined where it is empty or the file has no such column. */
  text(column: string, maxCharacters: number): string | undefined {
    const position = this.#names.position(column);
    return position === undefined ? undefined : this.at(position, { column, maxCharacters });
  }

  /** As {@link text}, but with its line ends, where lines stand for entries. */
  lines(column: string, maxCharacters: number): string | undefined {
    const position = this.#names.position(column);
    const cell = position === undefined ? '' : (this.#row.values[position] ?? '');
    if (!/[\r\n]/.test(cell)) return this.text(column, maxCharacters);
    const lines = cell
      .split(/[\r\n]+/)
      .map((line) => this.#plain(line, column))
      .filter((line) => line !== '')
      .join('\n');
    return lines === '' || position === undefined || lines.length > maxCharacters
      ? this.text(column, maxCharacters)
      : lines;
  }

  /** As {@link text}, and an error where there is nothing; it is then empty. */
  required(column: string, maxCharacters: number): string {
    const text = this.text(column, maxCharacters);
    if (text === undefined) this.reject('row.value-missing', { column, message: `${column} is empty` });
    return text ?? '';
  }

  /** The cell at a position, counted from 0. */
  at(position: number, { column, maxCharacters }: { column: string; maxCharacters: number }) {
    const text = this.#plain(this.#row.values[position] ?? '', column);
    if (text.length > maxCharacters) {
      const message = `${column} has ${text.length} characters; ${maxCharacters} at most`;
      this.reject('row.value-too-long', { column, message });
    }
    return text === '' ? undefined : text;
  }

  /** Rejects the row, whatever else is right in it. */
  reject(code: DiagnosticCode, finding: Finding): void {
    this.#isRejected = true;
    this.#diagnostics.push(diagnostic('error', this.#row.line, { code, ...finding }));
  }

  /** Says what was left out of the record. */
  warn(code: DiagnosticCode, finding: Finding): void {
    this.#diagnostics.push(diagnostic('warning', this.#row.line, { code, ...finding }));
  }

  #plain(cell: string, column: string): string {
    if (!CONTROL_CHARACTER.test(cell)) return cell.trim();
    const oneLine = cell.replace(/[\t\r\n]+/g, ' ').trim();
    if (CONTROL_CHARACTER.test(oneLine)) {
      this.reject('row.character-invalid', { column, message: `${column} has control characters` });
    }
    return oneLine;
  }
}

const CONTROL_CHARACTER = /\p{Cc}/u;
const MAX_ACTUAL_CHARACTERS = 200;

function diagnostic(
  severity: Diagnostic['severity'],
  line: number,
  { code, column, message, actual }: Finding & { readonly code: DiagnosticCode },
): Diagnostic {
  const shown = actual === undefined ? {} : { actual: actual.slice(0, MAX_ACTUAL_CHARACTERS) };
  return { code, severity, line, column, message, ...shown };
}

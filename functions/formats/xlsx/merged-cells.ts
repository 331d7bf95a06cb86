/** A range of merged cells over several rows. Rows count from 1, columns from 0. */
export type MergedRange = { readonly column: number; readonly firstLine: number; readonly lastLine: number };

/**
 * Gives the rows of a range of merged cells the value of its first one, in its first column: a date that is written
 * once for many plays counts for each of them. Rows come in their order; what is held are the ranges that are open.
 */
export class MergedCells {
  readonly #ranges: readonly MergedRange[];
  readonly #open = new Map<number, { readonly lastLine: number; readonly value: string }>();
  #next = 0;

  constructor(ranges: readonly MergedRange[]) {
    this.#ranges = ranges.toSorted((a, b) => a.firstLine - b.firstLine);
  }

  /** Says that a range begins in the row that is filled last. */
  begin(column: number, lastLine: number, value: string): void {
    if (value !== '') this.#open.set(column, { lastLine, value });
  }

  /** Puts values into the empty cells of a row, and notes the ranges that begin in it. */
  fill(line: number, values: string[]): void {
    for (const [column, { lastLine, value }] of this.#open) {
      if (line > lastLine) this.#open.delete(column);
      else if ((values[column] ?? '') === '') {
        while (values.length < column) values.push('');
        values[column] = value;
      }
    }
    for (;;) {
      const range = this.#ranges[this.#next];
      if (range === undefined || range.firstLine > line) return;
      this.#next += 1;
      if (range.firstLine === line) this.begin(range.column, range.lastLine, values[range.column] ?? '');
    }
  }
}

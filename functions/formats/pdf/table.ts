import { LOOK } from './look.ts';
import type { Paper } from './paper.ts';

export type Column = {
  readonly title: string;
  /** Points, the gap to the next column included. */
  readonly width: number;
  readonly align: 'left' | 'right';
};
/** A cell: its lines, and quieter ones under them. */
export type Cell = { readonly lines: readonly string[]; readonly notes?: readonly string[] };

const CELL_GAP = 10;
const ROW_PADDING = 4.5;
/** Under quieter lines, which are small and else stand on the rule. */
const NOTES_PADDING = 2;

/** A table over as many pages as it takes, its header at the top of each. */
export class Table {
  readonly #paper: Paper;
  readonly #columns: readonly Column[];

  /** Starts with the header where the cursor is. */
  constructor(paper: Paper, columns: readonly Column[]) {
    this.#paper = paper;
    this.#columns = columns;
    if (paper.room < headerHeight + rowHeight([{ lines: ['', ''], notes: [''] }])) paper.newPage();
    this.#header();
  }

  /** A row is never cut by the end of a page. */
  row(cells: readonly Cell[], { bold = false }: { readonly bold?: boolean } = {}): void {
    const height = rowHeight(cells);
    if (this.#paper.room < height) {
      this.#paper.newPage();
      this.#header();
    }
    const bottom = this.#paper.y - height;
    this.#eachColumn((column, { x, index }) => {
      this.#paper.y = bottom + height - ROW_PADDING - LOOK.size.body;
      const cell = cells[index] ?? { lines: [] };
      for (const line of cell.lines) {
        this.#paper.text(line, x, { bold, align: column.align });
        this.#paper.y -= LOOK.leading.body;
      }
      const quiet = { size: LOOK.size.small, colour: LOOK.colour.quiet, align: column.align };
      for (const note of cell.notes ?? []) {
        this.#paper.text(note, x, quiet);
        this.#paper.y -= LOOK.leading.small;
      }
    });
    this.#paper.y = bottom;
    this.#paper.rule();
  }

  #header(): void {
    this.#paper.y -= LOOK.size.small;
    this.#eachColumn(({ title, align }, { x }) => {
      this.#paper.text(title, x, { size: LOOK.size.small, colour: LOOK.colour.quiet, align });
    });
    this.#paper.y -= ROW_PADDING + 1;
    this.#paper.rule(LOOK.colour.rule);
  }

  #eachColumn(visit: (column: Column, place: { readonly x: number; readonly index: number }) => void): void {
    let left: number = LOOK.margin.left;
    this.#columns.forEach((column, index) => {
      visit(column, { x: column.align === 'right' ? left + column.width : left, index });
      left += column.width;
    });
  }
}

const headerHeight = LOOK.size.small + ROW_PADDING + 1;

function rowHeight(cells: readonly Cell[]): number {
  const heights = cells.map(
    ({ lines, notes = [] }) =>
      lines.length * LOOK.leading.body +
      notes.length * LOOK.leading.small +
      (notes.length === 0 ? 0 : NOTES_PADDING),
  );
  return Math.max(...heights) + 2 * ROW_PADDING - 2;
}

/** What text of a column may take, so that it does not touch the next. */
export const textWidthOf = (column: Column) => column.width - CELL_GAP;

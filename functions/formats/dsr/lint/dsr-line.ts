import type { RecordLayout } from '#functions/formats/dsr/cell.ts';

/** One record of a report, by its layout. */
export class DsrLine {
  readonly line: number;
  readonly code: string;
  readonly values: readonly string[];
  readonly layout: RecordLayout;

  constructor(line: number, values: readonly string[], layout: RecordLayout) {
    this.line = line;
    this.code = values[0] ?? '';
    this.values = values;
    this.layout = layout;
  }

  has(name: string): boolean {
    return this.layout.some(([cell]) => cell === name);
  }

  /** The value of a cell; empty where the record lacks it. */
  value(name: string): string {
    return this.values[this.layout.findIndex(([cell]) => cell === name)] ?? '';
  }

  /** Which cell it is, from 1. */
  cell(name: string): number {
    return this.layout.findIndex(([cell]) => cell === name) + 1;
  }
}

import type { Delimiter } from './detect-delimiter.ts';
import { findLineEnd, findRowEnd, type RowEnd } from './find-row-end.ts';
import { CSV_LIMITS } from './limits.ts';

type BrokenEnd = Extract<RowEnd, { kind: 'broken' }>;

/** One whole row, and the physical line where it starts. */
export type WholeRow = {
  readonly kind: 'whole';
  readonly line: number;
  /**
   * The piece of the file that contains it, and the positions of its start, of the end of its text, and of its line
   * end.
   */
  readonly bytes: Buffer;
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
  /** Whether a value of it is in quotes. */
  readonly quoted: boolean;
};
/** A row that breaks the rules of quoting or size, and its beginning as it stood. */
export type BrokenRow = {
  readonly kind: 'broken';
  readonly code: BrokenEnd['code'];
  readonly line: number;
  readonly text: string;
};

/**
 * Cuts the UTF-8 bytes of a CSV file into rows, in pieces as they come. Memory stays at one piece and one row.
 *
 * A row that breaks the rules does not spoil others: reading continues at its second line, so that an unclosed quote
 * costs only its own line. After {@link CSV_LIMITS.returns} such rows it continues after what was read, so that no file
 * is read more than a few times.
 */
export class RowSplitter {
  readonly #delimiter: number;
  #held: Buffer = Buffer.alloc(0);
  #line = 1;
  #isSkipping = false;
  #returns = 0;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  push(piece: Buffer): (WholeRow | BrokenRow)[] {
    return this.#split(this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]), false);
  }

  end(): (WholeRow | BrokenRow)[] {
    return this.#split(this.#held, true);
  }

  #split(bytes: Buffer, atEnd: boolean): (WholeRow | BrokenRow)[] {
    const found: (WholeRow | BrokenRow)[] = [];
    const reading = { atEnd, delimiter: this.#delimiter };
    let at = 0;

    while (at < bytes.length) {
      if (this.#isSkipping) {
        at = this.#skip(bytes, at, atEnd);
        if (this.#isSkipping) break;
        continue;
      }
      const row = findRowEnd(bytes, at, reading);
      if (row.kind === 'unfinished') break;
      if (row.kind === 'broken') {
        found.push(brokenRow(bytes, at, { row, line: this.#line }));
        at = this.#resume(row);
        continue;
      }
      const { textEnd, end, quoted } = row;
      if (textEnd > at)
        found.push({ kind: 'whole', line: this.#line, bytes, start: at, textEnd, end, quoted });
      this.#line += row.lineEnds;
      at = end;
    }
    this.#held = atEnd ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
    return found;
  }

  /** Goes on to the next line end; what is passed over is not kept. */
  #skip(bytes: Buffer, at: number, atEnd: boolean): number {
    const end = findLineEnd(bytes, at, atEnd);
    if (end !== undefined) {
      this.#isSkipping = false;
      this.#line += 1;
      return end;
    }
    const endsInCarriageReturn = bytes[bytes.length - 1] === 0x0d;
    return endsInCarriageReturn ? bytes.length - 1 : bytes.length;
  }

  #resume(row: BrokenEnd): number {
    if (row.secondLine !== undefined && this.#returns < CSV_LIMITS.returns) {
      this.#returns += 1;
      this.#line += 1;
      return row.secondLine;
    }
    this.#line += row.lineEnds;
    this.#isSkipping = true;
    return row.at;
  }
}

function brokenRow(bytes: Buffer, at: number, { row, line }: { row: BrokenEnd; line: number }): BrokenRow {
  const end = row.secondLine ?? findLineEnd(bytes, at, true) ?? bytes.length;
  const shown = bytes.subarray(at, Math.min(end, at + CSV_LIMITS.brokenRowCharacters));
  return { kind: 'broken', code: row.code, line, text: shown.toString().trimEnd() };
}

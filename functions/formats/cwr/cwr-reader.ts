import type { CheckedEvent } from './checked-transaction.ts';
import { LineSplitter } from './line-splitter.ts';
import type { RuleSociety } from './rules/work-rule.ts';
import { type Piece, pieceOf } from './sound/piece.ts';
import { SOUND_LIMITS } from './sound/sound-limits.ts';
import type { Glance, SoundWorkReader } from './sound/sound-work-reader.ts';
import type { CwrHeader } from './transaction.ts';
import { Transmission } from './transmission.ts';

const NOTHING = Buffer.alloc(0);

/** A sound work where it was read; `works` has what it says until the next one is looked at. */
export type SoundTransaction = {
  readonly group: number;
  readonly sequence: number;
  readonly line: number;
  readonly works: SoundWorkReader;
  /** Its records as they stand, with their line ends. */
  readonly text: string;
};

type Reading<T> = {
  readonly societies: readonly RuleSociety[];
  /** Makes the reader of a file's works once its header is known. */
  readonly worksOf: (header: CwrHeader) => SoundWorkReader;
  /** What is to be told of a sound work. */
  readonly tell: (found: SoundTransaction) => T;
};

/**
 * Reads a CWR file in pieces as they come; what is found waits in `found`. Works are looked at whole first, and those
 * that are sound are told as `T`; all else goes line by line through the {@link Transmission}, which finds what is
 * wrong. Both give the same of the same work.
 */
export class CwrReader<T> {
  found: (CheckedEvent | T)[] = [];
  readonly #tell: Reading<T>['tell'];
  readonly #transmission: Transmission;
  readonly #lines: LineSplitter;
  #works: SoundWorkReader | undefined;
  /** The beginning of a work that has not come whole yet. */
  #waiting: Buffer = NOTHING;
  /** The last line went on without its end, which is still to come. */
  #isInLine = false;

  constructor({ societies, worksOf, tell }: Reading<T>) {
    this.#tell = tell;
    this.#transmission = new Transmission(societies, (event) => {
      if (event.kind === 'header') this.#works = worksOf(event.header);
      this.found.push(event);
    });
    this.#lines = new LineSplitter(this.#transmission.take);
  }

  /** No more of the file need be read. */
  get isGivenUp(): boolean {
    return this.#transmission.isGivenUp;
  }

  push(bytes: Uint8Array): void {
    const rest = this.#join(bytes);
    if (rest.length === 0) return;
    const at = this.#read(pieceOf(rest), rest.length);
    this.#waiting = Buffer.from(rest.subarray(at));
  }

  end(): void {
    this.#lines.push(this.#waiting.toString('latin1'));
    this.#lines.end();
    this.#transmission.end();
  }

  /**
   * Reads what waits with as much of the bytes as it needs, and answers the rest of them; there is none where all wait
   * now. So little is joined that most bytes are never copied.
   */
  #join(bytes: Uint8Array): Uint8Array {
    let rest = bytes;
    while (this.#waiting.length > 0 && rest.length > 0) {
      const waited = this.#waiting.length;
      const taken = rest.subarray(0, SOUND_LIMITS.joinedBytes);
      const piece = pieceOf(Buffer.concat([this.#waiting, taken]));
      const at = this.#read(piece, waited);
      if (at >= waited) {
        this.#waiting = NOTHING;
        return rest.subarray(at - waited);
      }
      this.#waiting = Buffer.from(piece.bytes.subarray(at));
      rest = rest.subarray(taken.length);
    }
    return rest;
  }

  /** Reads the works and lines that begin before an end; answers where the next one begins, or what waits does. */
  #read(piece: Piece, end: number): number {
    const { length } = piece.bytes;
    let at = 0;
    while (at < end) {
      const glance = this.#isInLine ? 'unsure' : this.#glance(piece, at);
      if (glance === 'unfinished' && length - at <= SOUND_LIMITS.waitingBytes) break;
      at = glance === 'sound' ? (this.#works?.end ?? length) : this.#passLine(piece, at);
    }
    return at;
  }

  /** Looks at the work that begins there, if one does, and tells it if it is sound. */
  #glance(piece: Piece, at: number): Glance {
    const works = this.#works;
    const { group } = this.#transmission;
    if (works === undefined || group === undefined || !works.mayBeginAt(piece, at)) return 'unsure';
    const { number, type, transactions: sequence } = group;
    const line = this.#lines.nextLine;
    const glance = works.read(piece, { at, type, sequence });
    if (glance !== 'sound') return glance;
    this.#transmission.takePast(works.records, line + works.records - 1);
    this.#lines.skip(works.records);
    const text = piece.text.slice(at, works.end);
    this.found.push(this.#tell({ group: number, sequence, line, works, text }));
    return 'sound';
  }

  /** Gives one line to the splitter, or what has come of it. */
  #passLine({ text }: Piece, at: number): number {
    const lineEnd = text.indexOf('\n', at);
    this.#isInLine = lineEnd < 0;
    const next = this.#isInLine ? text.length : lineEnd + 1;
    this.#lines.push(text.slice(at, next));
    return next;
  }
}

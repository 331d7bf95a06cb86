import { CWR_LIMITS } from './limits.ts';

/** A line's text without its end; `isCut` tells that it was too long and only its beginning is here. */
export type TakeLine = (text: string, line: number, isCut: 'whole' | 'cut') => void;

const CARRIAGE_RETURN = 13;
const END_OF_FILE = 0x1a;
/** What may stand at the very end of a file and belongs to no line. */
const NO_TEXT: ReadonlySet<number> = new Set([CARRIAGE_RETURN, END_OF_FILE]);
/** What a UTF-8 byte order mark looks like in latin1. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

/**
 * Cuts text into lines that end in LF or CRLF, as it comes in pieces of any size. Memory stays at one piece and one
 * line: of a line beyond {@link CWR_LIMITS.lineBytes} the beginning is given and the rest passed over. A byte order
 * mark and an end-of-file character (0x1A) go.
 */
export class LineSplitter {
  readonly #take: TakeLine;
  #rest = '';
  #line = 0;
  #isSkipping = false;

  constructor(take: TakeLine) {
    this.#take = take;
  }

  /** The number of the next line. */
  get nextLine(): number {
    return this.#line + 1;
  }

  /** Counts lines that were read elsewhere. */
  skip(lines: number): void {
    this.#line += lines;
  }

  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      if (this.#isSkipping) this.#isSkipping = false;
      else {
        const hasReturn = end > at && text.charCodeAt(end - 1) === CARRIAGE_RETURN;
        this.#give(text, at, hasReturn ? end - 1 : end);
      }
      at = end + 1;
    }
    this.#keep(text, at);
  }

  end(): void {
    const text = this.#rest;
    let end = text.length;
    while (end > 0 && NO_TEXT.has(text.charCodeAt(end - 1))) end -= 1;
    this.#rest = '';
    if (end > 0) this.#give(text, 0, end);
  }

  #give(text: string, from: number, to: number): void {
    this.#line += 1;
    const start = this.#line === 1 && text.startsWith(BYTE_ORDER_MARK, from) ? from + 3 : from;
    if (to - start <= CWR_LIMITS.lineBytes) this.#take(text.slice(start, to), this.#line, 'whole');
    else this.#take(text.slice(start, start + CWR_LIMITS.keptOfLongLine), this.#line, 'cut');
  }

  /** Keeps an unfinished line, or gives its beginning at once where it is too long whatever follows. */
  #keep(text: string, from: number): void {
    const longest = CWR_LIMITS.lineBytes + BYTE_ORDER_MARK.length + 1;
    if (this.#isSkipping) this.#rest = '';
    else if (text.length - from <= longest) this.#rest = text.slice(from);
    else {
      this.#give(text, from, text.length);
      this.#rest = '';
      this.#isSkipping = true;
    }
  }
}

import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';

/** One line, without its end. */
export type Line = {
  /** Latin1, so that character n is byte n. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** It was too long, and only its beginning is here. */
  readonly isCut: boolean;
  /** Where its bytes stand, until the next piece is taken. */
  readonly view: DataView;
  readonly from: number;
  readonly to: number;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const END_OF_FILE = 0x1a;
/** What may stand at the very end of a file and belongs to no line. */
const NO_TEXT: ReadonlySet<number | undefined> = new Set([CARRIAGE_RETURN, END_OF_FILE]);
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NOTHING = Buffer.alloc(0);

/**
 * Cuts bytes into lines that end in LF or CRLF, as they come in pieces of any size. Memory stays at one piece and one
 * line: of a line beyond {@link CWR_LIMITS.lineBytes} the beginning is given and the rest passed over. A byte order
 * mark and an end-of-file character (0x1A) go. Each line's text is a string of its own, that keeps no piece in memory.
 */
export class LineSplitter {
  readonly #take: (line: Line) => void;
  #rest: Buffer = NOTHING;
  #line = 0;
  #isSkipping = false;

  constructor(take: (line: Line) => void) {
    this.#take = take;
  }

  push(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? bufferOf(piece) : Buffer.concat([this.#rest, piece]);
    const view = viewOf(bytes);
    let at = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, at)) {
      if (this.#isSkipping) this.#isSkipping = false;
      else {
        const hasReturn = end > at && bytes[end - 1] === CARRIAGE_RETURN;
        this.#give(bytes, view, { from: at, to: hasReturn ? end - 1 : end });
      }
      at = end + 1;
    }
    this.#keep(bytes, view, at);
  }

  end(): void {
    const bytes = this.#rest;
    let end = bytes.length;
    while (end > 0 && NO_TEXT.has(bytes[end - 1])) end -= 1;
    this.#rest = NOTHING;
    if (end > 0) this.#give(bytes, viewOf(bytes), { from: 0, to: end });
  }

  #give(bytes: Buffer, view: DataView, { from, to }: { readonly from: number; readonly to: number }): void {
    this.#line += 1;
    const hasMark = this.#line === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[from + index] === byte);
    const start = hasMark ? from + BYTE_ORDER_MARK.length : from;
    const isCut = to - start > CWR_LIMITS.lineBytes;
    const end = isCut ? start + CWR_LIMITS.keptOfLongLine : to;
    this.#take({
      text: bytes.toString('latin1', start, end),
      number: this.#line,
      isCut,
      view,
      from: start,
      to: end,
    });
  }

  /** Keeps an unfinished line, or gives its beginning at once where it is too long whatever follows. */
  #keep(bytes: Buffer, view: DataView, from: number): void {
    const longest = CWR_LIMITS.lineBytes + BYTE_ORDER_MARK.length + 1;
    if (this.#isSkipping) this.#rest = NOTHING;
    else if (bytes.length - from <= longest) this.#rest = Buffer.from(bytes.subarray(from));
    else {
      this.#give(bytes, view, { from, to: bytes.length });
      this.#rest = NOTHING;
      this.#isSkipping = true;
    }
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

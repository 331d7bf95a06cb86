import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';

/** Bytes with all of them as latin1, which is quicker than line by line, and as words. */
export type Piece = { readonly bytes: Buffer; readonly text: string; readonly view: DataView };

/** One line, without its end. */
export type Line = {
  /** Latin1, so that character n is byte n. It is a part of the piece's text, and keeps that in memory. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** It was too long, and only its beginning is here. */
  readonly isCut: boolean;
  /** A line end stood behind it; only the last line of a file may lack one. */
  readonly isEnded: boolean;
  /** Where its bytes stand, until the next piece is taken. */
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
};

const CARRIAGE_RETURN = 13;
const END_OF_FILE = 0x1a;
/** What may stand at the very end of a file and belongs to no line. */
const NO_TEXT: ReadonlySet<number | undefined> = new Set([CARRIAGE_RETURN, END_OF_FILE]);
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NOTHING = Buffer.alloc(0);

/**
 * Cuts bytes into lines that end in LF or CRLF, as they come in pieces of any size. Memory stays at one piece and one
 * line: of a line beyond {@link CWR_LIMITS.lineBytes} the beginning is given and the rest passed over. A byte order
 * mark and an end-of-file character (0x1A) go.
 */
export class LineSplitter {
  readonly #take: (line: Line) => void;
  #rest: Buffer = NOTHING;
  #line = 0;
  #isSkipping = false;

  constructor(take: (line: Line) => void) {
    this.#take = take;
  }

  push(taken: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? bufferOf(taken) : Buffer.concat([this.#rest, taken]);
    const piece = pieceOf(bytes);
    const { text } = piece;
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      if (this.#isSkipping) this.#isSkipping = false;
      else {
        const hasReturn = end > at && bytes[end - 1] === CARRIAGE_RETURN;
        this.#give(piece, { from: at, to: hasReturn ? end - 1 : end, isEnded: true });
      }
      at = end + 1;
    }
    this.#keep(piece, at);
  }

  end(): void {
    const bytes = this.#rest;
    let end = bytes.length;
    while (end > 0 && NO_TEXT.has(bytes[end - 1])) end -= 1;
    this.#rest = NOTHING;
    if (end > 0) this.#give(pieceOf(bytes), { from: 0, to: end, isEnded: false });
  }

  #give(piece: Piece, { from, to, isEnded }: Pick<Line, 'from' | 'to' | 'isEnded'>): void {
    const { bytes, text } = piece;
    this.#line += 1;
    const hasMark = this.#line === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[from + index] === byte);
    const start = hasMark ? from + BYTE_ORDER_MARK.length : from;
    const isCut = to - start > CWR_LIMITS.lineBytes;
    const end = isCut ? start + CWR_LIMITS.keptOfLongLine : to;
    const number = this.#line;
    this.#take({ text: text.slice(start, end), number, isCut, isEnded, piece, from: start, to: end });
  }

  /** Keeps an unfinished line, or gives its beginning at once where it is too long whatever follows. */
  #keep(piece: Piece, from: number): void {
    const { bytes } = piece;
    const longest = CWR_LIMITS.lineBytes + BYTE_ORDER_MARK.length + 1;
    if (this.#isSkipping) this.#rest = NOTHING;
    else if (bytes.length - from <= longest) this.#rest = Buffer.from(bytes.subarray(from));
    else {
      this.#give(piece, { from, to: bytes.length, isEnded: false });
      this.#rest = NOTHING;
      this.#isSkipping = true;
    }
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function pieceOf(bytes: Buffer): Piece {
  const { buffer, byteOffset, byteLength } = bytes;
  return { bytes, text: bytes.toString('latin1'), view: new DataView(buffer, byteOffset, byteLength) };
}

/** A line's text as a string of its own, which keeps no piece in memory. */
export function ownTextOf({ piece, from, to }: Line): string {
  return piece.bytes.toString('latin1', from, to);
}

import { isAscii, isUtf8 } from 'node:buffer';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { CSV_LIMITS } from './limits.ts';
import type { PageDecoder } from './read-code-page.ts';
import { ENCODING_REPORTS, type TextEncoding } from './text-encoding.ts';
import { firstNonAscii, unfinishedTail } from './utf8-sequences.ts';
import { utf16Of } from './utf16-of.ts';

/**
 * Turns the bytes of a text file into UTF-8, in pieces of at most {@link CSV_LIMITS.chunkBytes} or so.
 *
 * A byte order mark is removed, and says which of UTF-8 and UTF-16 it is; UTF-16 without one shows by its NULs. Else
 * the first character beyond ASCII decides: valid UTF-8 makes the file UTF-8, and later invalid bytes become U+FFFD;
 * anything else makes it Windows-1252 or an old code page of DOS, as the bytes after it tell. What the sender should
 * know of this is reported once. The result does not depend on how the bytes are cut.
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  report: (diagnostic: Diagnostic) => void,
  tell: (encoding: TextEncoding) => void = () => {},
): AsyncGenerator<Buffer> {
  const decoder = new TextPieces(report, tell);
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += CSV_LIMITS.chunkBytes) {
      const piece = await decoder.push(bytes.subarray(at, at + CSV_LIMITS.chunkBytes));
      if (piece.length > 0) yield piece;
    }
  }
  const rest = await decoder.end();
  if (rest.length > 0) yield rest;
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
/** Bytes that tell UTF-16 without a mark. */
const BEGINNING_BYTES = 64;
const NOTHING = Buffer.alloc(0);

type State = 'undecided' | 'utf-8' | 'code page' | 'decoded';

class TextPieces {
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #tell: (encoding: TextEncoding) => void;
  #state: State = 'undecided';
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #page: PageDecoder | undefined;
  #begun = false;
  #held: Buffer = NOTHING;
  /** The last byte that was given on, as long as all were ASCII. */
  #last = 0x20;

  constructor(report: (diagnostic: Diagnostic) => void, tell: (encoding: TextEncoding) => void) {
    this.#report = report;
    this.#tell = tell;
  }

  push(chunk: Uint8Array): Buffer | Promise<Buffer> {
    const view = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const bytes = this.#held.length === 0 ? view : Buffer.concat([this.#held, view]);
    this.#held = NOTHING;
    if (this.#begun) return this.#decode(bytes, false);
    if (bytes.length < BEGINNING_BYTES) {
      this.#held = Buffer.from(bytes);
      return NOTHING;
    }
    return this.#decode(this.#begin(bytes), false);
  }

  end(): Buffer | Promise<Buffer> {
    const bytes = this.#held;
    this.#held = NOTHING;
    return this.#decode(this.#begun ? bytes : this.#begin(bytes), true);
  }

  #begin(bytes: Buffer): Buffer {
    this.#begun = true;
    if (bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) {
      this.#become('utf-8', 'UTF-8');
      return bytes.subarray(BYTE_ORDER_MARK.length);
    }
    const utf16 = utf16Of(bytes.subarray(0, BEGINNING_BYTES));
    if (utf16 === undefined) return bytes;
    this.#decoder = new TextDecoder(utf16.label, { ignoreBOM: true });
    this.#become('decoded', utf16.hasMark ? 'UTF-16' : 'UTF-16 without a mark');
    return utf16.hasMark ? bytes.subarray(2) : bytes;
  }

  #decode(bytes: Buffer, atEnd: boolean): Buffer | Promise<Buffer> {
    if (this.#state === 'undecided' || this.#state === 'utf-8') {
      const tail = atEnd ? 0 : unfinishedTail(bytes);
      const whole = bytes.subarray(0, bytes.length - tail);
      if (isUtf8(whole)) {
        if (this.#state === 'undecided' && !isAscii(whole)) this.#become('utf-8', 'UTF-8');
        this.#held = Buffer.from(bytes.subarray(bytes.length - tail));
        this.#last = whole.at(-1) ?? this.#last;
        return whole;
      }
      const isUtf = this.#state === 'utf-8' || firstNonAscii(whole) === 'valid';
      if (isUtf) this.#become('decoded', 'damaged UTF-8');
      else this.#state = 'code page';
    }
    if (this.#state === 'code page') return this.#decodePage(bytes, atEnd);
    return Buffer.from(this.#decoder.decode(bytes, { stream: !atEnd }));
  }

  /** The bytes from the first letter beyond ASCII on are held until there are enough of them to tell the code page. */
  async #decodePage(bytes: Buffer, atEnd: boolean): Promise<Buffer> {
    if (this.#page !== undefined) return Buffer.from(this.#page.decode(bytes));
    const from = bytes.findIndex((byte) => byte >= 0x80);
    this.#last = bytes[from - 1] ?? this.#last;
    if (!atEnd && bytes.length - from < CSV_LIMITS.codePageBytes) {
      this.#held = Buffer.from(bytes.subarray(from));
      return bytes.subarray(0, from);
    }
    const { decoderFor } = await import('#functions/formats/csv/read-code-page.ts');
    const piece = bytes.subarray(from, from + CSV_LIMITS.codePageBytes);
    this.#page = decoderFor(Buffer.concat([Buffer.of(this.#last), piece]));
    this.#become('code page', PAGE_NAMES[this.#page.page]);
    return Buffer.from(this.#page.decode(bytes));
  }

  #become(state: State, encoding: TextEncoding): void {
    this.#state = state;
    this.#tell(encoding);
    const report = ENCODING_REPORTS[encoding];
    if (report !== undefined) this.#report(report);
  }
}

const PAGE_NAMES = { 'windows-1252': 'Windows-1252', cp850: 'CP850', cp437: 'CP437' } as const;

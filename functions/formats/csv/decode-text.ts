import { isAscii, isUtf8 } from 'node:buffer';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { CSV_LIMITS } from './limits.ts';
import { firstNonAscii, unfinishedTail } from './utf8-sequences.ts';

type Encoding = 'undecided' | 'utf-8' | 'damaged utf-8' | 'windows-1252' | 'utf-16';

/**
 * Turns the bytes of a text file into UTF-8, in pieces of at most {@link CSV_LIMITS.chunkBytes} or so.
 *
 * The byte order mark is removed. The first character beyond ASCII decides: valid UTF-8 makes the file UTF-8, and later
 * invalid bytes become U+FFFD; anything else makes it Windows-1252. UTF-16 is not read. What the sender should know of
 * this is reported once. The result does not depend on how the bytes are cut.
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Buffer> {
  const decoder = new TextPieces(report);
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += CSV_LIMITS.chunkBytes) {
      const piece = decoder.push(bytes.subarray(at, at + CSV_LIMITS.chunkBytes));
      if (decoder.unreadable) return;
      if (piece.length > 0) yield piece;
    }
  }
  const rest = decoder.end();
  if (rest.length > 0) yield rest;
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

class TextPieces {
  readonly #report: (diagnostic: Diagnostic) => void;
  #encoding: Encoding = 'undecided';
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #begun = false;
  #held: Buffer = Buffer.alloc(0);

  constructor(report: (diagnostic: Diagnostic) => void) {
    this.#report = report;
  }

  get unreadable(): boolean {
    return this.#encoding === 'utf-16';
  }

  push(chunk: Uint8Array): Buffer {
    const view = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const bytes = this.#held.length === 0 ? view : Buffer.concat([this.#held, view]);
    this.#held = Buffer.alloc(0);
    if (!this.#begun) {
      if (bytes.length < BYTE_ORDER_MARK.length) {
        this.#held = Buffer.from(bytes);
        return this.#held.subarray(0, 0);
      }
      return this.#decode(this.#begin(bytes), false);
    }
    return this.#decode(bytes, false);
  }

  end(): Buffer {
    const bytes = this.#held;
    this.#held = Buffer.alloc(0);
    return this.#decode(this.#begun ? bytes : this.#begin(bytes), true);
  }

  #begin(bytes: Buffer): Buffer {
    this.#begun = true;
    if (bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) {
      this.#encoding = 'utf-8';
      return bytes.subarray(BYTE_ORDER_MARK.length);
    }
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      this.#become('utf-16');
    }
    return bytes;
  }

  #decode(bytes: Buffer, atEnd: boolean): Buffer {
    if (this.#encoding === 'undecided' || this.#encoding === 'utf-8') {
      const tail = atEnd ? 0 : unfinishedTail(bytes);
      const whole = bytes.subarray(0, bytes.length - tail);
      if (isUtf8(whole)) {
        if (!isAscii(whole)) this.#encoding = 'utf-8';
        this.#held = Buffer.from(bytes.subarray(bytes.length - tail));
        return whole;
      }
      const first = firstNonAscii(whole);
      const isUtf = this.#encoding === 'utf-8' || first === 'valid';
      this.#become(isUtf ? 'damaged utf-8' : 'windows-1252');
    }
    if (this.unreadable) return bytes.subarray(0, 0);
    return Buffer.from(this.#decoder.decode(bytes, { stream: !atEnd }));
  }

  #become(encoding: keyof typeof REPORTS): void {
    this.#encoding = encoding;
    if (encoding === 'windows-1252') this.#decoder = new TextDecoder('windows-1252');
    this.#report(REPORTS[encoding]);
  }
}

const REPORTS = {
  'windows-1252': {
    code: 'file.encoding',
    severity: 'warning',
    line: 1,
    message:
      'The file is not UTF-8; it was read as Windows-1252. Check names and titles, and save it as UTF-8.',
  },
  'damaged utf-8': {
    code: 'file.undecodable',
    severity: 'warning',
    line: 1,
    message: 'Some bytes are not UTF-8 and were read as \uFFFD. Save the file as UTF-8 and send it again.',
  },
  'utf-16': {
    code: 'file.undecodable',
    severity: 'error',
    line: 1,
    message: 'The file is UTF-16, which is not read. Save it as UTF-8 and send it again.',
  },
} as const satisfies Record<string, Diagnostic>;

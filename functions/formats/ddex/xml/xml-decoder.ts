import { isUtf8 } from 'node:buffer';
import { unfinishedTail } from '#functions/formats/csv/utf8-sequences.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { detectXmlEncoding, isDeclarationOpen, type XmlEncoding } from './detect-xml-encoding.ts';

/**
 * Turns the bytes of an XML file into text, in pieces of at most {@link DDEX_LIMITS.chunkBytes} or so, by the encoding
 * of its byte order mark or declaration. Bytes that do not fit UTF-8 end the file with an error, after all text before
 * them; nothing must be pushed then. What comes out does not depend on how the bytes are cut.
 */
export class XmlDecoder {
  /** The beginning, while it may still say more of the encoding. */
  #head: Buffer | undefined = Buffer.alloc(0);
  #decoder: Decoder | undefined;

  *push(whole: Uint8Array): Generator<string | Diagnostic> {
    for (let at = 0; at < whole.length; at += DDEX_LIMITS.chunkBytes) {
      const length = Math.min(DDEX_LIMITS.chunkBytes, whole.length - at);
      yield* this.#pushPiece(Buffer.from(whole.buffer, whole.byteOffset + at, length));
    }
  }

  *end(): Generator<string | Diagnostic> {
    if (this.#head !== undefined) yield* this.#begin(this.#head);
    yield* this.#decoder?.push(Buffer.alloc(0), true) ?? [];
  }

  #pushPiece(piece: Buffer): readonly (string | Diagnostic)[] {
    if (this.#decoder !== undefined) return this.#decoder.push(piece, false);
    const bytes = this.#head === undefined ? piece : Buffer.concat([this.#head, piece]);
    if (!isDeclarationOpen(bytes) || bytes.length >= DDEX_LIMITS.declarationBytes) return this.#begin(bytes);
    this.#head = bytes;
    return [];
  }

  #begin(bytes: Buffer): readonly (string | Diagnostic)[] {
    const found = detectXmlEncoding(bytes.subarray(0, DDEX_LIMITS.declarationBytes));
    this.#decoder = new Decoder(found.encoding);
    this.#head = undefined;
    return [...findingsOf(found), ...this.#decoder.push(bytes.subarray(found.markBytes), false)];
  }
}

class Decoder {
  readonly #other: TextDecoder | undefined;
  #held: Buffer = Buffer.alloc(0);

  constructor(encoding: XmlEncoding['encoding']) {
    if (encoding !== 'utf-8' && encoding !== 'unknown')
      this.#other = new TextDecoder(encoding, { ignoreBOM: true });
  }

  push(piece: Buffer, atEnd: boolean): (string | Diagnostic)[] {
    if (this.#other !== undefined) return [this.#other.decode(piece, { stream: !atEnd })];
    const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    const tail = atEnd ? 0 : unfinishedTail(bytes);
    const whole = bytes.subarray(0, bytes.length - tail);
    if (!isUtf8(whole)) return [validPart(bytes).toString('utf8'), UNDECODABLE];
    this.#held = Buffer.from(bytes.subarray(whole.length));
    return [whole.toString('utf8')];
  }
}

/** The bytes before the first that do not fit, found by halving: once it is among them, a prefix stays invalid. */
function validPart(bytes: Buffer): Buffer {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(withoutTail(bytes.subarray(0, middle)))) valid = middle;
    else invalid = middle;
  }
  return withoutTail(bytes.subarray(0, valid));
}

const withoutTail = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - unfinishedTail(bytes));

const UNDECODABLE: Diagnostic = {
  code: 'file.undecodable',
  severity: 'error',
  level: 'file',
  line: 1,
  message:
    'Some bytes are not UTF-8. Save the file in the encoding that its XML declaration names and send it again.',
};

function findingsOf({ encoding, declared }: XmlEncoding): readonly Diagnostic[] {
  if (declared === undefined) return [];
  const at = { line: 1, actual: declared } as const;
  if (encoding !== 'unknown') {
    const message = `The XML declaration says ${declared}, but the file is UTF-8 and was read so. Check names and titles.`;
    return [{ ...at, code: 'file.encoding', severity: 'warning', message }];
  }
  const message = `The encoding ${declared} is not read. Save the file as UTF-8 and send it again.`;
  return [{ ...at, code: 'file.undecodable', severity: 'error', level: 'file', message }];
}

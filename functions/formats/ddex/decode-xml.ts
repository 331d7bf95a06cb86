import { isUtf8 } from 'node:buffer';
import { unfinishedTail } from '#functions/formats/csv/utf8-sequences.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { detectXmlEncoding, isDeclarationOpen, type XmlEncoding } from './detect-xml-encoding.ts';
import { DDEX_LIMITS } from './limits.ts';

/**
 * Turns the bytes of an XML file into text, in pieces of at most {@link DDEX_LIMITS.chunkBytes} or so, by the encoding
 * of its byte order mark or declaration. Bytes that do not fit UTF-8 end the file with an error, after all text before
 * them. What comes out does not depend on how the bytes are cut.
 */
export async function* decodeXml(source: AsyncIterable<Uint8Array>): AsyncGenerator<string | Diagnostic> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decoder: Decoder | undefined;
  const begin = (bytes: Buffer): (string | Diagnostic)[] => {
    const found = detectXmlEncoding(bytes.subarray(0, DDEX_LIMITS.declarationBytes));
    decoder = new Decoder(found.encoding);
    head = undefined;
    return [...findingsOf(found), ...decoder.push(bytes.subarray(found.markBytes), false)];
  };
  for await (const whole of source) {
    for (let at = 0; at < whole.length; at += DDEX_LIMITS.chunkBytes) {
      const piece = Buffer.from(
        whole.buffer,
        whole.byteOffset + at,
        Math.min(DDEX_LIMITS.chunkBytes, whole.length - at),
      );
      const bytes: Buffer = head === undefined ? piece : Buffer.concat([head, piece]);
      if (head !== undefined && isDeclarationOpen(bytes) && bytes.length < DDEX_LIMITS.declarationBytes) {
        head = bytes;
        continue;
      }
      for (const one of decoder === undefined ? begin(bytes) : decoder.push(bytes, false)) {
        yield one;
        if (isError(one)) return;
      }
    }
  }
  const rest = head === undefined ? [] : begin(head);
  for (const one of [...rest, ...(decoder?.push(Buffer.alloc(0), true) ?? [])]) {
    yield one;
    if (isError(one)) return;
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

const isError = (one: string | Diagnostic) => typeof one !== 'string' && one.severity === 'error';

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

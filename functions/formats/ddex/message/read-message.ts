import { CompositeReader } from '#functions/formats/ddex/xml/composite-reader.ts';
import { XmlDecoder } from '#functions/formats/ddex/xml/xml-decoder.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { MessageReader } from './message-reader.ts';
import type { Reading } from './open-message.ts';

/**
 * Reads one DDEX message of a standard: the message, then its records. The root and its namespace alone say what a
 * file is; one of the other standard is refused, for what is read must be what it was sent as. Memory stays at one
 * piece of the file, one composite and what {@link CompositeReader} and {@link MessageReader} keep of earlier ones.
 */
export async function* readMessage(
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<Parsed<RepertoireRecord>> {
  const message = new MessageReader(reading);
  const composites = new CompositeReader(message);
  const decoder = new XmlDecoder();
  let isEmpty = true;
  const read = (piece: string | Diagnostic): readonly Parsed<RepertoireRecord>[] => {
    if (typeof piece === 'string') {
      isEmpty &&= piece.trim() === '';
      composites.push(piece);
    } else message.tell({ ...piece, line: composites.line });
    return message.take();
  };
  for await (const bytes of source) {
    for (const piece of decoder.push(bytes)) {
      // One by one: with yield* an async generator waits for each of them three times.
      for (const outcome of read(piece)) yield outcome;
      if (message.isRefused || composites.isEnded) return;
    }
  }
  for (const piece of decoder.end()) {
    yield* read(piece);
    if (message.isRefused || composites.isEnded) return;
  }
  if (isEmpty) message.tell(EMPTY);
  else composites.end();
  message.end();
  yield* message.take();
}

const EMPTY = {
  code: 'file.empty',
  severity: 'error',
  level: 'file',
  line: 1,
  message: 'The file is empty. Send the message again.',
} as const;

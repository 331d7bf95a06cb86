import { CompositeReader, type Wanted, type XmlEvent, type XmlRoot } from './composite-reader.ts';
import { decodeXml } from './decode-xml.ts';

/**
 * Reads an XML file as a stream of its root and its composites, in batches as the bytes come. What is wrong with the
 * file is the last event; {@link CompositeReader} says what can be. Memory stays at one piece and one composite.
 */
export async function* readComposites(
  source: AsyncIterable<Uint8Array>,
  wantedOf: (root: XmlRoot) => Wanted,
): AsyncGenerator<readonly XmlEvent[]> {
  const reader = new CompositeReader(wantedOf);
  let isEmpty = true;
  for await (const piece of decodeXml(source)) {
    if (typeof piece === 'string') {
      isEmpty &&= piece.trim() === '';
      yield reader.push(piece);
      if (reader.isEnded) return;
      continue;
    }
    yield [{ kind: 'file', diagnostic: { ...piece, line: reader.line } }];
    if (piece.severity === 'error') return;
  }
  if (isEmpty) yield [{ kind: 'file', diagnostic: EMPTY }];
  else yield reader.end();
}

const EMPTY = {
  code: 'file.empty',
  severity: 'error',
  level: 'file',
  line: 1,
  message: 'The file is empty. Send the message again.',
} as const;

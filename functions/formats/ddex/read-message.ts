import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { XmlEvent, XmlRoot } from './composite-reader.ts';
import { MessageReader, type Reading } from './message-reader.ts';
import { readComposites } from './read-composites.ts';

/**
 * Reads one DDEX message of a standard: the message, then its records. The root and its namespace alone say what a
 * file is; one of the other standard is refused, for what is read must be what it was sent as.
 */
export async function* readMessage(
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<Parsed<RepertoireRecord>> {
  const reader = new MessageReader(reading);
  for await (const events of readComposites(source, (root: XmlRoot) => reader.open(root))) {
    for (const event of events) {
      yield* outcomeOf(event, reader);
      if (reader.isRefused) return;
    }
  }
  const missing = reader.end();
  if (missing !== undefined) yield { kind: 'file', diagnostic: missing };
}

function outcomeOf(event: XmlEvent, reader: MessageReader): Iterable<Parsed<RepertoireRecord>> {
  if (event.kind === 'composite') return reader.read(event.composite);
  const diagnostics: readonly Diagnostic[] =
    event.kind === 'root' ? reader.findingsOfRoot(event.line) : [reader.note(event.diagnostic)];
  return diagnostics.map((diagnostic) => ({ kind: 'file', diagnostic }));
}

import type { CheckedEvent } from './checked-transaction.ts';
import { CwrReader, type SoundTransaction } from './cwr-reader.ts';
import { readPieces } from './read-pieces.ts';
import { readWork } from './read-work.ts';
import type { RuleSociety } from './rules/work-rule.ts';
import { SoundWorkReader } from './sound/sound-work-reader.ts';
import type { CwrRecord } from './transaction.ts';

/**
 * Reads a CWR file of any version as a stream: its header, each transaction as it stood with everything that the
 * standard's rules found in it, and what is wrong with groups and with the file. Nothing of a file throws; memory
 * stays at one piece, one transaction and one group's counts; where the bytes are cut makes no difference.
 *
 * Bytes are latin1 here, as fields are cut in bytes. `societies` asks for rules that one society has for itself.
 *
 * @example
 * for await (const event of readCwrTransactions(object.Body)) {
 *   if (event.kind === 'transaction' && !event.transaction.isRejected) …
 * }
 */
export async function* readCwrTransactions(
  source: AsyncIterable<Uint8Array>,
  { societies = [] }: { readonly societies?: readonly RuleSociety[] } = {},
): AsyncGenerator<CheckedEvent> {
  const reader = new CwrReader<CheckedEvent>({
    societies,
    worksOf: (header) => new SoundWorkReader(header, { territory: NOWHERE }),
    tell: soundEvent,
  });
  for await (const found of readPieces(source, reader)) yield* found;
}

/** Shares are not asked for here, so that no territory is licensed. */
const NOWHERE = '';

/** A sound work as any transaction is told: with its records, and nothing found in them. */
function soundEvent({ group, sequence, line, works, text }: SoundTransaction): CheckedEvent {
  const records = recordsOf(text, line);
  const type = records[0]?.type ?? '';
  const work = readWork(works.version, records);
  return {
    kind: 'transaction',
    transaction: {
      group,
      sequence,
      type,
      line,
      records,
      findings: [],
      isRejected: false,
      ...(work !== undefined && { work }),
    },
  };
}

function recordsOf(text: string, firstLine: number): readonly CwrRecord[] {
  const records: CwrRecord[] = [];
  let at = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
    const record = text.slice(at, text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
    records.push({ type: record.slice(0, 3), line: firstLine + records.length, text: record });
    at = end + 1;
  }
  return records;
}

const CARRIAGE_RETURN = 13;

import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import type { CheckedEvent } from './checked-transaction.ts';
import { readEvents } from './read-events.ts';

type Checking = { readonly societies?: readonly RuleSociety[]; readonly mode?: ReadingMode | undefined };

/**
 * Reads a CWR file of any version as a stream: its header, each transaction as it stood with everything that the
 * standard's rules found in it, and what is wrong with groups and with the file. Nothing of a file throws; memory
 * stays at one piece, one transaction and one group's counts; where the bytes are cut makes no difference.
 *
 * Bytes are latin1 here, as fields are cut in bytes. `societies` asks for rules that one society has for itself; the mode
 * `tolerant` takes what is against the standard where the sense is clear, and tells so at the end.
 *
 * @example
 * for await (const event of readCwrTransactions(object.Body)) {
 *   if (event.kind === 'transaction' && !event.transaction.isRejected) …
 * }
 */
export async function* readCwrTransactions(
  source: AsyncIterable<Uint8Array>,
  { societies = [], mode = 'strict' }: Checking = {},
): AsyncGenerator<CheckedEvent> {
  for await (const events of readEvents(source, { societies, mode, take: (event) => [event] })) {
    for (const event of events) yield event;
  }
}

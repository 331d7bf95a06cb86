import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CheckedEvent } from './checked-transaction.ts';
import { readEvents } from './read-events.ts';

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
  for await (const events of readEvents(source, { societies, take: (event) => [event] })) {
    for (const event of events) yield event;
  }
}

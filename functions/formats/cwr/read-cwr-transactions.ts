import type { CheckedEvent } from './checked-transaction.ts';
import { CWR_LIMITS } from './limits.ts';
import { LineSplitter } from './line-splitter.ts';
import type { RuleSociety } from './rules/work-rule.ts';
import { Transmission } from './transmission.ts';

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
  const transmission = new Transmission(societies);
  const lines = new LineSplitter(transmission.take);
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += CWR_LIMITS.pieceBytes) {
      lines.push(latin1(bytes.subarray(at, at + CWR_LIMITS.pieceBytes)));
      if (transmission.found.length === 0) continue;
      const found = transmission.found;
      transmission.found = [];
      yield* found;
      if (transmission.isGivenUp) return;
    }
  }
  lines.end();
  transmission.end();
  yield* transmission.found;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

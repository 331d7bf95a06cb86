import type { CheckedTransaction } from '#functions/formats/cwr/read/checked-transaction.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

type Options = Parameters<typeof readCwrTransactions>[1];

/** Everything that the transaction reader finds in a file, sorted by what it is about. */
export async function foundIn(file: string | Uint8Array, options?: Options) {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file;
  const events = await allOf(readCwrTransactions(inPieces(bytes), options));
  const transactions: CheckedTransaction[] = [];
  const aboutFile: Diagnostic[] = [];
  const aboutGroups: Diagnostic[] = [];
  for (const event of events) {
    if (event.kind === 'transaction') transactions.push(event.transaction);
    if (event.kind === 'file') aboutFile.push(event.finding);
    if (event.kind === 'group-rejected') aboutGroups.push(event.finding);
  }
  const header = events.find((event) => event.kind === 'header')?.header;
  return { events, header, transactions, aboutFile, aboutGroups };
}

/** What was found in the first work of a file: `level rule` or `level rule (warning)`, and where. */
export async function foundInFirst(file: string | Uint8Array, options?: Options) {
  const { transactions, aboutFile, aboutGroups } = await foundIn(file, options);
  const [first] = transactions;
  const named = (first?.findings ?? []).map(
    ({ level, rule, severity }) => `${level} ${rule}${severity === 'warning' ? ' (warning)' : ''}`,
  );
  return { named, isRejected: first?.isRejected, findings: first?.findings ?? [], aboutFile, aboutGroups };
}

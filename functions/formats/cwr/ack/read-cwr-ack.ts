import { creationInstant } from '#functions/formats/cwr/read/creation-instant.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import type { CwrHeader, CwrTransaction } from '#functions/formats/cwr/transaction.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import { acknowledgementIn, type CwrAcknowledgement } from './acknowledgement-in.ts';

/**
 * Reads acknowledgements of any version of CWR: ours, and those that partners answer. Yields what the file says of
 * itself and then each acknowledgement with its messages; what it repeats of the transaction is checked and left.
 * Never throws for what is in the file.
 */
export async function* readCwrAck(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Parsed<CwrAcknowledgement>> {
  let header: CwrHeader | undefined;
  for await (const event of readCwrTransactions(source)) {
    if (event.kind === 'header') {
      header = event.header;
      yield messageOf(header);
    } else if (event.kind === 'assumed') yield event;
    else if (event.kind === 'file') yield { kind: 'file', diagnostic: event.finding };
    else if (event.kind === 'group-rejected') {
      const { fromLine, toLine, finding } = event;
      yield { kind: 'retracted', fromLine, toLine, diagnostic: finding };
    } else if (header !== undefined && event.transaction.type === 'ACK') {
      yield parsedOf(event.transaction, header);
    }
  }
}

function messageOf(header: CwrHeader): Parsed<CwrAcknowledgement> {
  const createdAt = creationInstant(header);
  const { version, senderId: sender } = header;
  const said = createdAt === undefined ? {} : { createdAt };
  return {
    kind: 'message',
    message: { format: 'CWR', version, sender, recipients: [], isTest: false, ...said },
  };
}

function parsedOf(transaction: CwrTransaction, header: CwrHeader): Parsed<CwrAcknowledgement> {
  const { line, records, findings: warnings } = transaction;
  const record = acknowledgementIn(transaction, header);
  if (record !== undefined) return { kind: 'record', line, record, warnings };
  return { kind: 'rejected', line, raw: [records[0]?.text.trimEnd() ?? ''], diagnostics: warnings };
}

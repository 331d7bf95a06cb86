import { creationInstant } from '#functions/formats/cwr/read/creation-instant.ts';
import { fieldTextOf } from '#functions/formats/cwr/read/field-text.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrHeader, CwrRecord, CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';

/** What a society answers about one transaction of a file. */
export type CwrAcknowledgement = {
  /** Statuses mean other things in 3.x: AS is ready for payment in 2.x alone. */
  readonly version: CwrVersion;
  /** When the file that is answered was made, `YYYYMMDD` and `HHMMSS`: what it is found by in 2.x. */
  readonly creationDate: string;
  readonly creationTime: string;
  /** The file's name, 3.x. */
  readonly originalFileName?: string;
  /** Both 0, and the type HDR or TRL, where the file is answered as a whole. */
  readonly originalGroup: number;
  readonly originalTransaction: number;
  readonly originalType: string;
  readonly title: string;
  readonly submitterNumber: string;
  readonly recipientNumber: string;
  readonly status: string;
  /** `YYYY-MM-DD`. */
  readonly processingDate: string;
  readonly messages: readonly CwrMessage[];
};

/** One MSG record. */
export type CwrMessage = {
  /** What was rejected, and the list of rules that says so: E file, G group, T transaction, R record, F field. */
  readonly type: string;
  readonly level: string;
  /** Which record of the transaction that was sent. */
  readonly recordSequence: number;
  readonly recordType: string;
  /** Three digits. */
  readonly number: string;
  readonly text: string;
};

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
      yield acknowledgementIn(event.transaction, header);
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

function acknowledgementIn(transaction: CwrTransaction, header: CwrHeader): Parsed<CwrAcknowledgement> {
  const { line, records, findings } = transaction;
  const [ack] = records;
  const field = fieldsOf(header);
  const status = field(ack, 'transactionStatus');
  if (ack === undefined || status === '') {
    return { kind: 'rejected', line, raw: [ack?.text.trimEnd() ?? ''], diagnostics: findings };
  }
  const originalFileName = field(ack, 'submissionFileName');
  const record: CwrAcknowledgement = {
    version: header.version,
    creationDate: field(ack, 'creationDate'),
    creationTime: field(ack, 'creationTime'),
    ...(originalFileName !== '' && { originalFileName }),
    originalGroup: numberOf(field(ack, 'originalGroupNumber')),
    originalTransaction: numberOf(field(ack, 'originalTransactionSequence')),
    originalType: field(ack, 'originalTransactionType'),
    title: field(ack, 'creationTitle'),
    submitterNumber: field(ack, 'submitterCreationNumber'),
    recipientNumber: field(ack, 'recipientCreationNumber'),
    status,
    processingDate: field(ack, 'processingDate').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    messages: records.filter(({ type }) => type === 'MSG').map((message) => messageIn(message, field)),
  };
  return { kind: 'record', line, record, warnings: findings };
}

type Field = (record: CwrRecord | undefined, name: string) => string;

function fieldsOf({ version, characterSet }: CwrHeader): Field {
  const fieldText = fieldTextOf({ characterSet });
  return (record, name) => {
    const layout = record && layoutOf(version, record.type)?.byName.get(name);
    if (record === undefined || layout === undefined) return '';
    return fieldText(record.text, { from: layout.start - 1, to: layout.start - 1 + layout.length });
  };
}

const messageIn = (message: CwrRecord, field: Field): CwrMessage => ({
  type: field(message, 'messageType'),
  level: field(message, 'messageLevel'),
  recordSequence: numberOf(field(message, 'originalRecordSequence')),
  recordType: field(message, 'originalRecordType'),
  number: field(message, 'validationNumber'),
  text: field(message, 'messageText'),
});

const numberOf = (digits: string) => (/^\d{1,8}$/.test(digits) ? Number(digits) : 0);

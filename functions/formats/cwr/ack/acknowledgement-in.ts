import { fieldTextOf } from '#functions/formats/cwr/read/field-text.ts';
import { readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrHeader, CwrRecord, CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';

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
  /** The ISWC of the work as it was processed: the one that the society prefers, where it put in another. */
  readonly iswc?: string;
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

/** What an ACK says, its messages and the ISWC of what it repeats; undefined where it has no status. */
export function acknowledgementIn(
  { records }: Pick<CwrTransaction, 'records'>,
  header: CwrHeader,
): CwrAcknowledgement | undefined {
  const [ack] = records;
  const field = fieldsOf(header);
  const status = field(ack, 'transactionStatus');
  if (ack === undefined || status === '') return undefined;
  const repeated = records.find(({ type }) => REPEATED.has(type));
  const iswc = repeated === undefined ? undefined : readIswc(field(repeated, 'iswc'));
  const originalFileName = field(ack, 'submissionFileName');
  return {
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
    ...(iswc !== undefined && { iswc }),
    processingDate: field(ack, 'processingDate').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    messages: records.filter(({ type }) => type === 'MSG').map((message) => messageIn(message, field)),
  };
}

/** The header of the work that was sent, as it was processed. */
const REPEATED: ReadonlySet<string> = new Set(['NWR', 'REV', 'WRK']);

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

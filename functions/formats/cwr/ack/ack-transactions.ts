import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrHeader, CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { writeCwrRecord } from '#functions/formats/cwr/write/write-cwr-record.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { baseName } from './ack-file-name.ts';
import type { AckOutcome } from './ack-outcome.ts';
import { type AckStage, ackStatus } from './ack-status.ts';
import { isAnswered } from './is-answered.ts';
import { printable, writeEcho } from './write-echo.ts';
import { writeMessages } from './write-messages.ts';

const FILE_NAME_LENGTH = 27;

type AckFile = {
  readonly version: CwrVersion;
  readonly header: CwrHeader | undefined;
  readonly originalFileName: string;
  readonly createdAt: string;
  readonly stage: AckStage;
};
type Found = {
  readonly outcome: AckOutcome | undefined;
  /** What rejects the group that it stands in. */
  readonly ofGroup: readonly Diagnostic[];
};

/** Writes the acknowledgements of one file, each as the records of a transaction: ACK, MSG, and what was sent. */
export class AckTransactions {
  readonly #file: AckFile;

  constructor(file: AckFile) {
    this.#file = file;
  }

  /** The whole file is rejected: one acknowledgement of its header, or of its trailer where all is about that. */
  ofFile(rejections: readonly Diagnostic[]): readonly string[] {
    const { version } = this.#file;
    const isOfTrailer = rejections.length > 0 && rejections.every(({ rule }) => rule?.startsWith('TRL'));
    return [
      this.#ack({ originalTransactionType: isOfTrailer ? 'TRL' : 'HDR', transactionStatus: 'RJ' }),
      ...writeMessages(rejections, [], version),
    ];
  }

  /** One transaction; nothing where this file says nothing about it. */
  of(transaction: CwrTransaction, { outcome, ofGroup }: Found): readonly string[] {
    const { version, stage } = this.#file;
    if (!isAnswered(transaction.type)) return [];
    const isRejected = transaction.isRejected || ofGroup.length > 0;
    const status = ackStatus({ transaction, isRejected, outcome }, version, stage);
    if (status === undefined) return [];
    const ack = this.#ack({
      originalGroupNumber: transaction.group,
      originalTransactionSequence: transaction.sequence,
      originalTransactionType: transaction.type,
      creationTitle: this.#field(transaction, 'workTitle'),
      submitterCreationNumber:
        this.#field(transaction, 'submitterWorkNumber') ||
        this.#field(transaction, 'submitterAgreementNumber'),
      recipientCreationNumber: isRejected || stage === 'ACK1' ? undefined : outcome?.workNumber,
      transactionStatus: status,
    });
    const messages = writeMessages([...transaction.findings, ...ofGroup], transaction.records, version);
    const isRepeated = version.startsWith('2') || stage === 'ACK2';
    return [ack, ...messages, ...(isRepeated ? writeEcho(transaction, version) : [])];
  }

  #ack(values: Readonly<Record<string, string | number | undefined>>): string {
    const { version, header, createdAt, originalFileName } = this.#file;
    const submitted = header?.fileName ?? baseName(originalFileName);
    return writeCwrRecord(version, 'ACK', {
      creationDate: digits(header?.creationDate, 8),
      creationTime: digits(header?.creationTime, 6),
      processingDate: createdAt.slice(0, 10).replaceAll('-', ''),
      submissionFileName: submitted.replace(/[^\x20-\x7e]/g, ' ').slice(0, FILE_NAME_LENGTH),
      ...values,
    });
  }

  /** A field of the transaction's header record as it was sent, without what would end the line. */
  #field({ type, records }: CwrTransaction, name: string): string {
    const field = layoutOf(this.#file.version, type)?.byName.get(name);
    if (field === undefined) return '';
    const text = records[0]?.text.slice(field.start - 1, field.start - 1 + field.length) ?? '';
    return printable(text).trimEnd();
  }
}

/** A date or time as the file said it, zeros where it said none. */
const digits = (text: string | undefined, length: number) =>
  text !== undefined && text.length === length && /^\d+$/.test(text) ? text : undefined;

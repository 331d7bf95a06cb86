import type { CwrEvent, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';
import { cwrFileName, isCwrSequenceNumber } from '#functions/formats/cwr/write/write-cwr-file-name.ts';
import { CwrTransmission } from '#functions/formats/cwr/write/write-cwr-transmission.ts';
import { parseSocietyCode } from '#shared/ids.ts';
import { senderCode, versionOfName } from './ack-file-name.ts';
import { type AckOutcome, OutcomesByLine } from './ack-outcome.ts';
import type { AckStage } from './ack-status.ts';
import { AckTransactions } from './ack-transactions.ts';
import { type ForeseenFile, foreseeFile, RejectionsOfGroups } from './foresee-file.ts';

export type CwrAcknowledging = {
  /** Us, who answer. */
  readonly sender: { readonly name: string; readonly societyCode: string };
  /** The name of the file that is answered. */
  readonly originalFileName: string;
  /** 1 to 9999, counted by recipient and year. */
  readonly sequenceNumber: number;
  /** RFC 3339 in UTC; its day is the processing date too. */
  readonly createdAt: string;
  /** 3.x alone; ACK2 where nothing is said. */
  readonly stage?: AckStage;
};

export type CwrAck =
  | {
      readonly fileName: string;
      readonly version: CwrVersion;
      /** Nothing of the file was taken. */
      readonly isRejection: boolean;
      /** Bytes as the sender's character set has them; to be read once. */
      readonly pieces: AsyncGenerator<Uint8Array>;
    }
  | { readonly cannotBeWritten: readonly string[] }
  | { readonly hasNothingToAnswer: true };

/** What a file without a readable header is answered in. */
const PLAINEST: CwrVersion = '2.1';
const NAME_LENGTH = 45;

/**
 * Answers a CWR file in its version: what was found in it and what became of each transaction (section 7 of the
 * specifications). A function of the file and of the outcomes alone. A file that is rejected whole gets one
 * acknowledgement of its HDR or TRL and none of transactions; those of a rejected group are all rejected. A file without
 * anything that is answered, such as an acknowledgement, gets none.
 *
 * `events` reads the file from its beginning and is called twice, as trailers decide about what stands before them.
 * `outcomes` are of the accepted transactions in the order of the file; a transaction without one is not processed yet.
 *
 * @example
 * const ack = await writeCwrAck(() => readCwrTransactions(open()), outcomes, { sender, originalFileName, … });
 */
export async function writeCwrAck(
  events: () => AsyncIterable<CwrEvent>,
  outcomes: AsyncIterable<AckOutcome> | Iterable<AckOutcome>,
  acknowledging: CwrAcknowledging,
): Promise<CwrAck> {
  const { sender, originalFileName, sequenceNumber, createdAt, stage = 'ACK2' } = acknowledging;
  const from = parseSocietyCode(sender.societyCode);
  if (from === undefined) {
    return { cannotBeWritten: ['the sender has no CISAC society code; enter its three digits'] };
  }
  if (!isCwrSequenceNumber(sequenceNumber)) {
    return { cannotBeWritten: [`a file’s number is 1 to 9999, not ${sequenceNumber}`] };
  }
  const foreseen = await foreseeFile(events());
  if (!foreseen.isAnswered) return { hasNothingToAnswer: true };
  const { header, rejections } = foreseen;
  const version = header?.version ?? versionOfName(originalFileName) ?? PLAINEST;
  const isRejection = rejections.length > 0 || header === undefined;
  const fileName = cwrFileName({
    version,
    createdAt,
    sequenceNumber,
    from,
    to: senderCode(originalFileName, header),
    extension: isRejection ? 'ACK1' : stage,
  });
  const transmission = new CwrTransmission({
    version,
    transactionType: 'ACK',
    sender: { name: transliterate(sender.name, 'name').slice(0, NAME_LENGTH), societyCode: from },
    createdAt,
    ...(header !== undefined && header.characterSet !== '' && { characterSet: header.characterSet }),
    fileName,
  });
  const writer = new AckTransactions({ version, header, originalFileName, createdAt, stage });
  const pieces = isRejection
    ? rejectedFile(foreseen, writer, transmission)
    : acknowledged(events(), { outcomes, foreseen, writer, transmission });
  return { fileName, version, isRejection, pieces };
}

async function* rejectedFile(
  { rejections }: ForeseenFile,
  writer: AckTransactions,
  transmission: CwrTransmission,
): AsyncGenerator<Uint8Array> {
  yield bytesOf(transmission.start());
  yield bytesOf(transmission.transaction(writer.ofFile(rejections)));
  yield bytesOf(transmission.end());
}

type Answering = {
  readonly outcomes: AsyncIterable<AckOutcome> | Iterable<AckOutcome>;
  readonly foreseen: ForeseenFile;
  readonly writer: AckTransactions;
  readonly transmission: CwrTransmission;
};

async function* acknowledged(
  events: AsyncIterable<CwrEvent>,
  { outcomes, foreseen, writer, transmission }: Answering,
): AsyncGenerator<Uint8Array> {
  const outcomesByLine = new OutcomesByLine(outcomes);
  const rejections = new RejectionsOfGroups(foreseen.rejectedGroups);
  yield bytesOf(transmission.start());
  for await (const event of events) {
    if (event.kind !== 'transaction') continue;
    const { transaction } = event;
    const outcome = await outcomesByLine.of(transaction.line);
    const records = writer.of(transaction, { outcome, ofGroup: rejections.of(transaction.line) });
    if (records.length > 0) yield bytesOf(transmission.transaction(records));
  }
  yield bytesOf(transmission.end());
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

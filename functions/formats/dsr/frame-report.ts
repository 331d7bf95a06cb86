import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import type { DsrProfile } from './dsr-profile.ts';
import { FOOT, HEAD } from './framing-records.ts';
import { writeRecord } from './write-record.ts';

type Contents = {
  readonly parties: ReportParties & { readonly senderDpid: string };
  readonly profile: DsrProfile;
  readonly summaries: readonly string[];
  /** The lines of one block each. */
  readonly blocks: Iterable<readonly string[]>;
};

/**
 * A whole report, a piece for each block: HEAD, summaries, blocks, and FOOT with the counts of what was written. All
 * times are the statement's and the message id is made of payment and profile, so the same statement gives the same bytes.
 */
export function* frameReport(statement: Statement, contents: Contents): Generator<string> {
  const { summaries, blocks } = contents;
  yield headOf(statement, contents) + summaries.join('');
  let [lines, blockCount] = [1 + summaries.length, 0];
  for (const block of blocks) {
    lines += block.length;
    blockCount += 1;
    yield block.join('');
  }
  const [lineCount, blocksInFile] = [String(lines + 1), String(blockCount)];
  yield writeRecord('FOOT', FOOT, {
    NumberOfLinesInFile: lineCount,
    NumberOfLinesInReport: lineCount,
    NumberOfSummaryRecords: String(summaries.length),
    NumberOfBlocksInFile: blocksInFile,
    NumberOfBlocksInReport: blocksInFile,
  });
}

function headOf({ cycle, paymentId, issuedAt }: Statement, { parties, profile }: Contents): string {
  const { sender, recipient, senderDpid } = parties;
  return writeRecord('HEAD', HEAD, {
    MessageVersion: profile.messageVersion,
    Profile: profile.name,
    ProfileVersion: profile.version,
    MessageId: `${paymentId}-${profile.service}`,
    MessageCreatedDateTime: `${issuedAt.slice(0, 19)}Z`,
    FileNumber: '1',
    NumberOfFiles: '1',
    UsageStartDate: cycle.periodStart,
    UsageEndDate: cycle.periodEnd,
    SenderPartyId: senderDpid,
    SenderName: sender.name,
    ServiceDescription: profile.service,
    RecipientPartyId: recipient.dpid,
    RecipientName: recipient.name,
    RepresentedRepertoire: recipient.name,
  });
}

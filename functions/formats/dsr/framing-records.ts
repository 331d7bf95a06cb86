import type { RecordLayout } from './cell.ts';

/** First record of every file, all profiles (DSR Part 6). */
export const HEAD = [
  ['RecordType', 'code', 'M'],
  ['MessageVersion', 'messageVersion', 'M'],
  ['Profile', 'token', 'M'],
  ['ProfileVersion', 'token', 'M'],
  ['MessageId', 'token', 'M'],
  ['MessageCreatedDateTime', 'instant', 'M'],
  ['FileNumber', 'integer', 'M'],
  ['NumberOfFiles', 'integer', 'M'],
  ['UsageStartDate', 'date', 'M'],
  ['UsageEndDate', 'date', 'M'],
  ['SenderPartyId', 'dpid', 'M'],
  ['SenderName', 'string', 'M'],
  ['ServiceDescription', 'word', 'M'],
  ['RecipientPartyId', 'dpid', 'O'],
  ['RecipientName', 'string', 'O'],
  ['RepresentedRepertoire', 'string', 'O', 'list'],
] as const satisfies RecordLayout;

/** Last record of every file, all profiles. HEAD and FOOT count as lines. */
export const FOOT = [
  ['RecordType', 'code', 'M'],
  ['NumberOfLinesInFile', 'integer', 'M'],
  ['NumberOfLinesInReport', 'integer', 'C'],
  ['NumberOfSummaryRecords', 'integer', 'M'],
  ['NumberOfBlocksInFile', 'integer', 'M'],
  ['NumberOfBlocksInReport', 'integer', 'C'],
] as const satisfies RecordLayout;

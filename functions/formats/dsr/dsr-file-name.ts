import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';

/**
 * The name that the standard prescribes: `DSR_<recipient>_<sender>_<service>_<period>_<territory>_1of1_<time>.tsv`.
 * Parties stand with their DPID; a recipient without one with its name where that is a single word, else its place
 * stays empty. The time is the statement's, so that the same statement has the same name.
 *
 * @example
 * 'DSR_PADPIDA2015120100C_PADPIDA2026030100Z_ZamIOBroadcast_2026-Q1_GH_1of1_20260402T093000.tsv'
 */
export function dsrFileName(
  statement: Statement,
  parties: ReportParties,
  about: { service: string },
): string {
  const { cycle, issuedAt } = statement;
  const parts = [
    'DSR',
    recipientPart(parties.recipient),
    parties.sender.dpid ?? '',
    about.service,
    periodPart(cycle.periodStart, cycle.periodEnd),
    cycle.territory,
    '1of1',
    issuedAt.slice(0, 19).replace(/[-:]/g, ''),
  ];
  return `${parts.join('_')}.tsv`;
}

function recipientPart({ dpid, name }: ReportParties['recipient']): string {
  return dpid ?? (/^[A-Za-z0-9-]+$/.test(name) ? name : '');
}

/** `2026-Q1` for a whole quarter, else both dates. */
function periodPart(start: string, end: string): string {
  const year = start.slice(0, 4);
  const quarter = QUARTERS.findIndex(([from, to]) => start === `${year}-${from}` && end === `${year}-${to}`);
  return quarter < 0 ? `${start}--${end}` : `${year}-Q${quarter + 1}`;
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

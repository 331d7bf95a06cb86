import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { parseSocietyCode } from '#shared/ids.ts';
import { tisNumber } from '#shared/territories.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { transliterate } from './transliterate.ts';
import { cwrFileName, isCwrSequenceNumber } from './write-cwr-file-name.ts';
import { CwrTransmission } from './write-cwr-transmission.ts';
import { performersByWork } from './write-performers.ts';
import type { CwrRecording } from './write-recordings.ts';
import type { Rewritten } from './write-spelling.ts';
import { type WorkContext, writeWorkRecords } from './write-work-records.ts';

export type CwrExporting = {
  readonly version: CwrVersion;
  readonly parties: ReportParties;
  /** 1 to 9999, counted by recipient and year. */
  readonly sequenceNumber: number;
  /** RFC 3339 in UTC: the statement's date, for the same bytes again. */
  readonly createdAt: string;
  /** What is known of recordings, by the ids of their works. */
  readonly recordings?: ReadonlyMap<string, readonly CwrRecording[]>;
};

/** How files are written: raised by whoever changes what a file says of the same works. */
export const CWR_PROFILE = 2;

/** What people should know of a file that was written. */
export type CwrExportReport = {
  readonly worksWritten: number;
  /** Titles and names that stand in the file with other letters, or shorter. */
  readonly rewritten: readonly Rewritten[];
  /** Works that the standard cannot carry, and why. */
  readonly notCarried: readonly { readonly workRef: string; readonly title: string; readonly why: string }[];
  /** Works of which titles, performers or recordings are left out, as there are too many. */
  readonly shortened: readonly { readonly workRef: string; readonly leftOut: number }[];
};

export type CwrExport =
  | {
      readonly fileName: string;
      /** Records of ASCII with CR LF, a piece for each work; to be read once. */
      readonly pieces: Iterable<string>;
      readonly report: CwrExportReport;
    }
  | { readonly cannotBeWritten: readonly string[]; readonly report?: CwrExportReport };

/** Characters of a sender's name in HDR. */
const SENDER_NAME_LENGTH = 45;

/**
 * Writes whose the works of a statement are in its territory, as CWR 2.1, 2.2, 3.0 or 3.1: one group of NWR or WRK from
 * our society, everything as information and nothing as a claim. Performing shares only. 2.1 has ownership alone, so
 * who of a chain collects is not in it. Works that the standard cannot carry are in the report, not in the file.
 */
export function writeCwr(statement: Statement, exporting: CwrExporting): CwrExport {
  const { version, parties, sequenceNumber, createdAt, recordings } = exporting;
  const territory = tisNumber(statement.cycle.territory);
  const [from, to] = [parties.sender, parties.recipient].map(({ societyCode }) => societyOf(societyCode));
  const missing = missingOf({ from, to, territory, sequenceNumber });
  if (missing.length > 0 || from === undefined || to === undefined || territory === undefined) {
    return { cannotBeWritten: missing };
  }
  const performers = performersByWork(statement.usages);
  const contextOf = ({ workRef, workId }: WorkSnapshot): WorkContext => ({
    version,
    territory,
    partnerSocietyCode: to,
    performers: performers.get(workRef) ?? [],
    recordings: recordings?.get(workId) ?? [],
  });
  const report = foresee(statement, contextOf);
  if (report.worksWritten === 0) {
    return { cannotBeWritten: ['the statement has no work that CWR can carry'], report };
  }
  const fileName = cwrFileName({ version, createdAt, sequenceNumber, from, to, extension: 'SUB' });
  const transmission = new CwrTransmission({
    version,
    transactionType: version.startsWith('2') ? 'NWR' : 'WRK',
    sender: {
      name: transliterate(parties.sender.name, 'name').slice(0, SENDER_NAME_LENGTH),
      societyCode: from,
    },
    createdAt,
    fileName,
  });
  return { fileName, pieces: piecesOf(statement, transmission, contextOf), report };
}

/** The code of one society: not of none (099) and not of all (000). */
function societyOf(code: string): string | undefined {
  const society = parseSocietyCode(code);
  return society === '000' || society === '099' ? undefined : society;
}

type Missing = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly territory: string | undefined;
  readonly sequenceNumber: number;
};

function missingOf({ from, to, territory, sequenceNumber }: Missing): readonly string[] {
  return [
    ...(from === undefined ? ['the sender has no CISAC society code; enter its three digits'] : []),
    ...(to === undefined ? ['the recipient has no CISAC society code; enter its three digits'] : []),
    ...(territory === undefined ? ['the cycle’s territory has no TIS number'] : []),
    ...(isCwrSequenceNumber(sequenceNumber) ? [] : [`a file’s number is 1 to 9999, not ${sequenceNumber}`]),
  ];
}

type ContextOf = (work: WorkSnapshot) => WorkContext;

/** What writing will do, so that the report is there before the file is. */
function foresee({ works }: Statement, contextOf: ContextOf): CwrExportReport {
  const rewritten: Rewritten[] = [];
  const notCarried: { workRef: string; title: string; why: string }[] = [];
  const shortened: { workRef: string; leftOut: number }[] = [];
  for (const work of works) {
    const { workRef, title } = work;
    const written = writeWorkRecords(work, contextOf(work));
    if ('why' in written) notCarried.push({ workRef, title, why: written.why });
    else rewritten.push(...written.rewritten);
    if ('leftOut' in written && written.leftOut > 0) shortened.push({ workRef, leftOut: written.leftOut });
  }
  return { worksWritten: works.length - notCarried.length, rewritten, notCarried, shortened };
}

function* piecesOf(
  { works }: Statement,
  transmission: CwrTransmission,
  contextOf: ContextOf,
): Generator<string> {
  yield transmission.start();
  for (const work of works) {
    const written = writeWorkRecords(work, contextOf(work));
    if ('records' in written) yield transmission.transaction(written.records);
  }
  yield transmission.end();
}

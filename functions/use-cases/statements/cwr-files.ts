import { worksOfRecording } from '#functions/domain/matching/repertoire/works-of-recording.ts';
import { type CwrExport, writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { writeCwrRemarks } from '#functions/formats/cwr/write/write-cwr-remarks.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { World } from '#functions/ports/world.ts';
import { nextFileNumber } from '#functions/use-cases/file-number.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { madeWith } from '#functions/use-cases/statements/made-with.ts';
import type { StatementFile, Writing } from '#functions/use-cases/statements/statement-file.ts';
import { WorkId } from '#shared/ids.ts';
import type { Recording } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

const NUMBERS = 'cwr-file';
const AT_ONCE = 16;
const DEFAULT_VERSION = '2.1';

/**
 * The works that a partner was paid for in a cycle as CWR in the version that it takes, and a table of what CWR could
 * not say of them, if anything. Files are numbered by recipient and year, each number once.
 */
export async function cwrFiles(
  world: Pick<World, 'names' | 'recordings' | 'settings'>,
  { statement, partner }: Writing,
  parties: ReportParties,
): Promise<readonly StatementFile[]> {
  const createdAt = statement.issuedAt;
  const series = `${parties.recipient.societyCode}/${createdAt.slice(0, 4)}`;
  const numbered = await nextFileNumber(world, NUMBERS, series);
  const written = writeCwr(statement, {
    version: partner?.cwrVersion ?? DEFAULT_VERSION,
    parties,
    sequenceNumber: numbered.number,
    createdAt,
    recordings: await recordingsOf(world, statement.works),
  });
  if ('cannotBeWritten' in written) throw impossible(written);
  const { fileName, pieces, report } = written;
  const fingerprint = madeWith(world, partner, 'CWR');
  const made = fingerprint === undefined ? {} : { madeWith: fingerprint };
  const file: StatementFile = {
    ...made,
    fileName,
    contentType: 'text/plain; charset=us-ascii',
    bytes: Buffer.from([...pieces].join(''), 'latin1'),
    numbered: { kind: NUMBERS, name: numbered.name },
  };
  const remarks = writeCwrRemarks(report);
  return remarks === undefined ? [file] : [file, { ...made, ...asFile(remarks, fileName) }];
}

/** The recordings that are known of works, those of an ISRC that the work has itself among them, by the works' ids. */
async function recordingsOf(
  world: Pick<World, 'recordings'>,
  works: readonly WorkSnapshot[],
): Promise<ReadonlyMap<string, readonly Recording[]>> {
  const found = await inParallel(works, AT_ONCE, async ({ workId }) => {
    const recordings = await world.recordings.ofWork(WorkId.parse(workId));
    return [workId, recordings.filter(isOfOneWork)] as const;
  });
  return new Map(found);
}

/** A medley is no recording of one of its works. */
const isOfOneWork = (recording: Recording): boolean => worksOfRecording(recording).length === 1;

function asFile(remarks: string, fileName: string): StatementFile {
  return {
    part: 'remarks',
    fileName: `${fileName}.remarks.csv`,
    contentType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(remarks),
  };
}

function impossible({
  cannotBeWritten,
  report,
}: Extract<CwrExport, { cannotBeWritten: unknown }>): JobFailed {
  return new JobFailed([
    ...cannotBeWritten.map((reason) => ({
      code: 'report.impossible',
      message: `It cannot be written: ${reason}.`,
    })),
    ...(report?.notCarried ?? []).map(({ workRef, why }) => ({
      code: 'report.impossible',
      ref: workRef,
      message: why,
    })),
  ]);
}

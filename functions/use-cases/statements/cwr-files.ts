import { type CwrExport, writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { writeCwrRemarks } from '#functions/formats/cwr/write/write-cwr-remarks.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { World } from '#functions/ports/world.ts';
import { nextFileNumber } from '#functions/use-cases/file-number.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { StatementFile, Writing } from '#functions/use-cases/statements/statement-file.ts';

const NUMBERS = 'cwr-file';
const DEFAULT_VERSION = '2.1';

/**
 * The works that a partner was paid for in a cycle as CWR in the version that it takes, and a table of what CWR could
 * not say of them, if anything. Files are numbered by recipient and year, each number once.
 */
export async function cwrFiles(
  world: Pick<World, 'names'>,
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
  });
  if ('cannotBeWritten' in written) throw impossible(written);
  const { fileName, pieces, report } = written;
  const file: StatementFile = {
    fileName,
    contentType: 'text/plain; charset=us-ascii',
    bytes: Buffer.from([...pieces].join(''), 'latin1'),
    numbered: { kind: NUMBERS, name: numbered.name },
  };
  const remarks = writeCwrRemarks(report);
  return remarks === undefined ? [file] : [file, asFile(remarks, fileName)];
}

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

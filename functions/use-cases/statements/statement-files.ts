import { writeDsrRemarks } from '#functions/formats/dsr/write-dsr-remarks.ts';
import { writeDsrRoyalties } from '#functions/formats/dsr/write-dsr-royalties.ts';
import { writeDsrUsage } from '#functions/formats/dsr/write-dsr-usage.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import { writeStatementPdf } from '#functions/formats/statement/write-statement-pdf.ts';
import type { World } from '#functions/ports/world.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { cwrFiles } from '#functions/use-cases/statements/cwr-files.ts';
import { partiesOfReport } from '#functions/use-cases/statements/parties-of-report.ts';
import {
  payeeInNames,
  type StatementFile,
  type Writing,
} from '#functions/use-cases/statements/statement-file.ts';
import type { StatementFormat } from '#shared/schemas/partners.ts';

type Needs = Pick<World, 'fonts' | 'settings' | 'names' | 'recordings'>;

/** The files of a statement in a format other than CSV, whose table grows as uses come. One that cannot be written as its standard wants fails the job and says why. */
export async function statementFiles(
  world: Needs,
  format: Exclude<StatementFormat, 'CSV'>,
  writing: Writing,
): Promise<readonly StatementFile[]> {
  switch (format) {
    case 'PDF': {
      const bytes = await writeStatementPdf(
        writing.statement,
        await world.fonts(),
        writing.partner?.language,
      );
      return [{ fileName: nameOf(writing, 'PDF'), contentType: 'application/pdf', bytes }];
    }
    case 'CWR':
      return cwrFiles(world, writing, partiesOf(world, writing));
    case 'DDEX-DSR':
      return dsrFiles(writing, partiesOf(world, writing));
  }
}

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** How a statement's file for people is called. */
export function nameOf(
  { cycle, payment }: Pick<Writing, 'cycle' | 'payment'>,
  format: 'CSV' | 'PDF',
): string {
  return `statement-${cycle.periodStart}-${cycle.periodEnd}-${payeeInNames(payment.payee.ref)}.${format.toLowerCase()}`;
}

function dsrFiles({ statement }: Writing, parties: ReportParties): StatementFile[] {
  const reports = {
    usage: writeDsrUsage(statement, parties),
    royalties: writeDsrRoyalties(statement, parties),
  };
  const contentType = 'text/tab-separated-values; charset=utf-8';
  const notes: string[] = [];
  const files: StatementFile[] = (['usage', 'royalties'] as const).map((part) => {
    const report = reports[part];
    if ('cannotBeWritten' in report) throw cannotBeWritten(report.cannotBeWritten);
    notes.push(...report.notes);
    return { part, contentType, fileName: report.fileName, bytes: textOf(report.pieces) };
  });
  const remarks = writeDsrRemarks(notes);
  return remarks === undefined ? files : [...files, remarksOf(files, remarks)];
}

function remarksOf(files: readonly StatementFile[], remarks: string): StatementFile {
  return {
    part: 'remarks',
    contentType: CSV_TYPE,
    fileName: `${files.at(-1)?.fileName}.remarks.csv`,
    bytes: textOf([remarks]),
  };
}

function cannotBeWritten(reasons: readonly string[]): JobFailed {
  return new JobFailed(
    reasons.map((reason) => ({ code: 'report.impossible', message: `It cannot be written: ${reason}.` })),
  );
}

function partiesOf(world: Needs, { partner, payment }: Writing): ReportParties {
  if (partner === undefined) throw cannotBeWritten([`${payment.payee.name} is no society`]);
  return partiesOfReport(world, partner);
}

const textOf = (pieces: Iterable<string>): Uint8Array => new TextEncoder().encode([...pieces].join(''));

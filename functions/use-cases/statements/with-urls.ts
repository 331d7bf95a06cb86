import type { World } from '#functions/ports/world.ts';
import type { ReportExport, ReportExportView } from '#shared/schemas/statements.ts';

/** Statement files with a presigned link to each, and without where they lie. */
export function withUrls(
  world: Pick<World, 'files'>,
  reports: readonly ReportExport[],
): Promise<readonly ReportExportView[]> {
  return Promise.all(
    reports.map(async ({ bucket, key, payeeRef: _payee, ...report }) => ({
      ...report,
      url: await world.files.grantDownload({ bucket, key }, report.fileName),
    })),
  );
}

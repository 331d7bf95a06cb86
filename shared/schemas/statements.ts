import { z } from 'zod';
import { CycleId, ExportId, PartnerId } from '#shared/ids.ts';
import { Count, Instant, Sha256 } from '#shared/schemas/common.ts';
import { StatementFormat } from '#shared/schemas/partners.ts';
export const ExportRequest = z.object({ format: StatementFormat }).meta({ id: 'ExportRequest' });

/** A statement file of a payee in a cycle: immutable, checksummed. */
export const ReportExport = z.object({
  id: ExportId,
  cycleId: CycleId,
  payeeRef: z.string(),
  partnerId: PartnerId.nullable(),
  format: StatementFormat,
  /** Where a format comes as two files: usage and royalties of DDEX DSR; what CWR could not carry as it stands. */
  part: z.enum(['usage', 'royalties', 'remarks']).optional(),
  fileName: z.string(),
  bucket: z.string(),
  key: z.string(),
  checksum: Sha256,
  sizeBytes: Count,
  generatedAt: Instant,
});
export type ReportExport = z.infer<typeof ReportExport>;
export const ReportExportView = ReportExport.omit({ bucket: true, key: true, payeeRef: true })
  .extend({ url: z.string() })
  .meta({ id: 'ReportExport' });

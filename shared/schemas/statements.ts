import * as z from 'zod';
import { CycleId, ExportId, PartnerId } from '#shared/ids.ts';
import { Count, Instant, Sha256 } from '#shared/schemas/common.ts';
import { StatementFormat } from '#shared/schemas/partners.ts';
export const ExportRequest = z.object({ format: StatementFormat }).meta({ id: 'ExportRequest' });

/** A statement file of a payee in a cycle: immutable, checksummed. */
export const ReportExport = z.object({
  id: ExportId,
  cycleId: CycleId,
  payeeRef: z.string().max(200),
  partnerId: PartnerId.nullable(),
  format: StatementFormat,
  part: z.enum(['usage', 'royalties', 'remarks']).optional().meta({
    description:
      'Where a format comes as several files: usage and royalties of DDEX DSR; remarks, what CWR or DSR could not carry as it stands.',
  }),
  madeWith: Sha256.optional().meta({
    description:
      'What a CWR file was made with, as one digest: version, sender, recipient, and how it is written. Other settings make another file; this one stays.',
  }),
  fileName: z.string().max(300),
  bucket: z.string().max(63),
  key: z.string().max(1024),
  checksum: Sha256,
  sizeBytes: Count,
  generatedAt: Instant,
});
export type ReportExport = z.infer<typeof ReportExport>;
export const ReportExportView = ReportExport.omit({ bucket: true, key: true, payeeRef: true })
  .extend({ url: z.string() })
  .meta({ id: 'ReportExport' });
export type ReportExportView = z.infer<typeof ReportExportView>;
export const Download = z.object({ url: z.string() }).meta({
  id: 'Download',
  description: 'A redirect to the presigned download; with `Accept: application/json` the address itself.',
});

import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import { StationId, UploadId } from '#shared/ids.ts';

const IngestionInput = z.object({
  bucket: z.string(),
  key: z.string(),
  dryRun: z.boolean(),
  uploadId: UploadId.optional(),
  stationId: StationId.optional(),
  sender: z.string().optional(),
  confirm: z.boolean().default(false),
  format: z.string().optional(),
  mapping: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What an ingestion was asked for, read from its job. */
export function ingestionInput(job: JobRecord): z.infer<typeof IngestionInput> {
  return IngestionInput.parse(job.input);
}

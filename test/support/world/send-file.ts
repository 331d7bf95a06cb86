import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { ingestFile } from '#functions/use-cases/uploads/ingest-file.ts';
import { requestUpload } from '#functions/use-cases/uploads/request-upload.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { OPS } from '#test/support/world/people.ts';

type Sent = {
  /** Repertoire of this partner; a play log where there is none. */
  readonly partner?: Partner;
  /** What arrives, if not what was announced; `null`: nothing arrives. */
  readonly arrives?: string | Uint8Array | null;
  readonly dryRun?: boolean;
  readonly fileName?: string;
};

/** Announces a file, sends it, and queues its ingestion. */
export async function sendFile(
  world: World,
  csv: string | Uint8Array,
  { partner, arrives = csv, dryRun = false, fileName = 'file.csv' }: Sent = {},
): Promise<JobRecord> {
  const whose = partner === undefined ? {} : { partner };
  const request = {
    fileName,
    contentType: 'text/csv',
    sizeBytes: Buffer.from(csv).length,
    sha256: sha256Of(csv),
  };
  const { uploadId, key } = await requestUpload(world, OPS, { request, ...whose });
  if (arrives !== null)
    await world.files.put({ bucket: world.settings.uploadsBucket, key }, arrives, 'text/csv');
  return ingestFile(world, OPS, { asked: { uploadId, dryRun }, ...whose });
}

import type { WireBodyOf } from '#shared/contract/route.ts';
import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { call } from '#web/api/call.ts';
import type { Upload } from '#web/api/upload-file.ts';

type Options = Pick<WireBodyOf<typeof ingestRepertoire>, 'mapping'> & { readonly dryRun: boolean };

/** An ingestion that was started: its job, and whether it changes anything. */
export type Ingested = { readonly jobId: string; readonly dryRun: boolean };

/** Asks where a file of a partner is to be sent. */
export function uploadTo(partnerId: string): Upload['request'] {
  return (body) =>
    call(requestRepertoireUpload, { params: { partnerId }, body }, { key: crypto.randomUUID() });
}

/** Starts the ingestion of an upload, or tries it and changes nothing. */
export async function ingestUpload(
  partnerId: string,
  uploadId: string,
  { dryRun, mapping }: Options,
): Promise<Ingested> {
  const body = { uploadId, dryRun, ...(mapping && { mapping }) };
  const job = await call(ingestRepertoire, { params: { partnerId }, body }, { key: crypto.randomUUID() });
  return { jobId: job.id, dryRun };
}

import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';
import type { SampleFile } from './sample-files.ts';
import { sendFile } from './send-file.ts';
import type { SamplePartner } from './set-up.ts';

/** Sends one repertoire file of a partner and waits until it is ingested. */
export async function loadRepertoire(
  api: ApiClient,
  { partner }: SamplePartner,
  file: SampleFile,
): Promise<Job> {
  const params = { partnerId: partner.id };
  const upload = await sendFile(file, (body) => api.call('ops', requestRepertoireUpload, { params, body }));
  const job = await api.call('ops', ingestRepertoire, { params, body: { uploadId: upload.uploadId } });
  return finishJob(api, 'ops', job);
}

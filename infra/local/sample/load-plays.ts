import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';
import type { SampleFile } from './sample-files.ts';
import { sendFile } from './send-file.ts';

/** Sends the stations' play log and waits until every play is attributed or in the queue. */
export async function loadPlays(api: ApiClient, file: SampleFile): Promise<Job> {
  const upload = await sendFile(file, (body) => api.call('ops', requestUsageUpload, { body }));
  const job = await api.call('ops', ingestUsage, { body: { uploadId: upload.uploadId } });
  return finishJob(api, 'ops', job);
}

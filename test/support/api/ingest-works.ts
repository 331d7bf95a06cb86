import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import { succeeded } from './end-of.ts';
import { sendCsv } from './send-csv.ts';
import type { Stage } from './stage.ts';

const WORKS_HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';

/** Delivers rows of works for a partner and waits until they are ingested. */
export async function ingestWorks(stage: Stage, partnerId: string, rows: readonly string[]): Promise<Job> {
  const params = { partnerId };
  const { uploadId } = await sendCsv(`${[WORKS_HEADER, ...rows].join('\n')}\n`, (body) =>
    stage.ops.get(requestRepertoireUpload, { params, body }),
  );
  return succeeded(stage, await stage.ops.get(ingestRepertoire, { params, body: { uploadId } }));
}

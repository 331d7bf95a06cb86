import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';

/** What the sender called the file. */
export async function fileNameOf({ uploads }: Pick<World, 'uploads'>, job: JobRecord): Promise<string> {
  const { uploadId, key } = ingestionInput(job);
  const upload = uploadId === undefined ? undefined : await uploads.find(uploadId);
  return upload?.fileName ?? key.slice(key.lastIndexOf('/') + 1);
}

import type { ArchivedFile } from '#functions/formats/archives/archived-file.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { safeName } from '#functions/use-cases/uploads/request-upload.ts';
import { JobId } from '#shared/ids.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'files' | 'names' | 'settings' | 'commit'>;

const UNPACKED = 'unpacked-file';

/**
 * Unpacks an archive of several files: each becomes a job of its own, read as if it had come by itself. All are unpacked before
 * the first is queued, so that a damaged archive brings nothing; repeated, it queues none twice.
 */
export async function unpackArchive(
  world: Needs,
  job: JobRecord,
  files: AsyncIterable<ArchivedFile>,
): Promise<readonly JobId[]> {
  const bucket = world.settings.workBucket;
  const keys: string[] = [];
  for await (const { name, bytes, trouble } of files) {
    const key = `jobs/${job.id}/unpacked/${String(keys.length + 1).padStart(3, '0')}/${safeName(name.slice(name.lastIndexOf('/') + 1))}`;
    await world.files.putStream({ bucket, key }, bytes, 'application/octet-stream');
    const problem = trouble();
    if (problem !== undefined) throw new JobFailed([{ code: problem.code, message: problem.message }]);
    keys.push(key);
  }
  if (keys.length === 0)
    throw new JobFailed([
      { code: 'file.empty', message: 'The archive has no file. Send it with the files in it.' },
    ]);
  const made: JobId[] = [];
  for (const key of keys) made.push(await queueOnce(world, job, key));
  return made;
}

async function queueOnce(world: Needs, job: JobRecord, key: string): Promise<JobId> {
  const holder = await world.names.holder(UNPACKED, key);
  if (holder !== undefined) return JobId.parse(holder);
  const { uploadId: _archive, ...input } = ingestionInput(job);
  const { kind, partnerId, actor } = job;
  const one = newJob(world, {
    kind,
    partnerId,
    actor,
    input: { ...input, bucket: world.settings.workBucket, key },
  });
  await world.commit({
    actor,
    changes: [{ kind: 'job', action: 'job.queued', after: one }],
    claims: [{ kind: UNPACKED, name: key, holder: one.id, taken: 'version.stale' }],
  });
  return one.id;
}

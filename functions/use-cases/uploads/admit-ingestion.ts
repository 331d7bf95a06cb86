import { started } from '#functions/domain/jobs/started.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { receiveUpload } from '#functions/use-cases/uploads/receive-upload.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Pick<World, 'clock' | 'files' | 'uploads' | 'jobs' | 'commit' | 'log'>;

/**
 * Whether an ingestion may begin: its file has arrived whole, and it is its partner's turn. The machine asks again
 * until it may. A file that differs from what was announced, or that never came, fails the job.
 */
export async function admitIngestion(world: Needs, jobId: JobId): Promise<{ readonly ready: boolean }> {
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  if (!(await hasArrived(world, job))) return { ready: false };
  return { ready: await takeTurn(world, job) };
}

/** Longer than any step: the one that a cancelled job was in has ended by then. */
const LONGEST_STEP_MS = 16 * 60_000;

async function takeTurn({ jobs, clock }: Needs, job: JobRecord): Promise<boolean> {
  const queue = turnOf(job);
  if (await jobs.takeTurn(queue, job.id)) return true;
  // A job whose machine died before it could give its turn back holds nobody up.
  const holder = await jobs.turnHolder(queue);
  const before = holder && (await jobs.find(holder));
  const isGone =
    before != null &&
    before.finishedAt !== null &&
    Date.parse(before.finishedAt) + LONGEST_STEP_MS < Date.parse(clock.now());
  if (!isGone) return false;
  await jobs.endTurn(queue, before.id);
  return jobs.takeTurn(queue, job.id);
}

async function hasArrived(world: Needs, job: JobRecord): Promise<boolean> {
  const { uploadId, bucket, key } = ingestionInput(job);
  if (uploadId === undefined) {
    if ((await world.files.size({ bucket, key })) !== undefined) return true;
    throw new JobFailed([
      { code: 'upload.absent', message: `There is no object ${key} in ${bucket}. Check the s3Uri.` },
    ]);
  }
  const upload = await receiveUpload(world, uploadId);
  if (upload?.status === 'mismatched') {
    throw new JobFailed([
      {
        code: 'upload.mismatched',
        message: `The file is not the one that was announced: ${upload.mismatch}. Make a new upload.`,
      },
    ]);
  }
  if (upload?.status === 'arrived') return true;
  const announced = await world.uploads.find(uploadId);
  if (announced === undefined || announced.expiresAt < world.clock.now()) {
    throw new JobFailed([
      {
        code: 'upload.absent',
        message: 'The file never arrived, and the upload’s time is over. Make a new upload.',
      },
    ]);
  }
  return false;
}

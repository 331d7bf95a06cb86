import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { mappingIdOf, usageMappingId } from '#functions/use-cases/uploads/kept-mapping.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';
import type { ColumnMapping, StoredMapping } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'clock' | 'jobs' | 'mappings' | 'commit'>;

/** What is told by each file anew, and so is not kept for the next. */
const PER_FILE: readonly string[] = ['day', 'lengths', 'pastMidnight'];

/**
 * Says how the table of a waiting job is read; the job is queued again and reads it so. If asked, the mapping is kept for
 * the next file of the same partner, station or sender: not what only this file says, such as its day. Refused for a job
 * that does not wait.
 */
export async function answerMapping(
  world: Needs,
  caller: Caller,
  { jobId, mapping, remember }: { jobId: JobId; mapping: ColumnMapping; remember: boolean },
): Promise<JobRecord> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, before.partnerId);
  if (!mayFollow(JOB, before.status, 'answer'))
    throw new Refusal('job.not-waiting', `It is ${JOB.states[before.status].label.toLowerCase()}.`);
  const after: JobRecord = {
    ...before,
    status: JOB.acts.answer.to,
    attempt: before.attempt + 1,
    input: { ...before.input, mapping },
    version: before.version + 1,
  };
  const kept = remember ? await toKeep(world, caller, { job: before, mapping }) : undefined;
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'job', action: 'job.answered', before, after },
      ...(kept === undefined ? [] : [{ kind: 'columnMapping' as const, action: 'mapping.saved', ...kept }]),
    ],
    answer: after,
  });
  return after;
}

async function toKeep(
  world: Needs,
  caller: Caller,
  { job, mapping }: { job: JobRecord; mapping: ColumnMapping },
): Promise<{ before: StoredMapping | undefined; after: StoredMapping } | undefined> {
  const id = keptUnder(job, mapping);
  if (id === undefined) return undefined;
  const before = await world.mappings.find(id);
  const lasting = Object.fromEntries(Object.entries(mapping).filter(([key]) => !PER_FILE.includes(key)));
  const after = {
    id,
    mapping: lasting,
    updatedBy: caller.actor,
    updatedAt: world.clock.now(),
    version: (before?.version ?? 0) + 1,
  };
  return { before, after };
}

/** Play logs are kept by the station that was chosen, be it only now; those of nobody in particular are not. */
function keptUnder(job: JobRecord, mapping: ColumnMapping): string | undefined {
  const id = mappingIdOf(job);
  if (id !== usageMappingId(undefined, undefined)) return id;
  const station = mapping['stationId'];
  return typeof station === 'string' && station !== '' ? usageMappingId(station, undefined) : undefined;
}

import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { RUN } from '#shared/machines/run.ts';

/** Marks the run of a failed job as failed. For a job of another kind it does nothing. */
export async function failRun(
  world: Pick<World, 'clock' | 'runs' | 'commit'>,
  job: JobRecord,
): Promise<void> {
  const changes = await failingRun(world, job);
  if (changes.length > 0) await world.commit({ actor: 'system:jobs', changes });
}

/** The run of a job, failed; nothing where it has none that is under way. */
export async function failingRun(
  world: Pick<World, 'clock' | 'runs'>,
  job: JobRecord,
): Promise<readonly Change[]> {
  if (job.kind !== 'provisional-run') return [];
  const { run } = closeInput(job);
  const before = run && (await world.runs.find(run.id));
  if (before === undefined || !mayFollow(RUN, before.status, 'fail')) return [];
  const after = {
    ...before,
    status: RUN.acts.fail.to,
    finishedAt: world.clock.now(),
    version: before.version + 1,
  };
  return [{ kind: 'run', action: 'run.failed', before, after }];
}

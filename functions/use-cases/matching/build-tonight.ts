import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import type { World } from '#functions/use-cases/world.ts';
import { Refusal } from '#shared/problems.ts';

const ACTOR = 'system:schedule';

/** Queues the night's merging of the index, once per scheduled time; nothing where there is nothing to merge. */
export async function buildTonight(
  world: Pick<World, 'clock' | 'ids' | 'catalogue' | 'commit' | 'log'>,
  scheduledTime: string,
): Promise<void> {
  const current = await world.catalogue.current();
  if (current?.layers.some(({ kind }) => kind === 'delta') !== true) return;
  const job = newJob(world, { kind: 'index-build', actor: ACTOR, input: { from: 'layers' } });
  const night = { kind: 'index-night', name: scheduledTime, holder: job.id, taken: 'version.stale' as const };
  try {
    const changes = [{ kind: 'job' as const, action: 'job.queued', after: job }];
    await world.commit({ actor: ACTOR, changes, claims: [night] });
    world.log('index.scheduled', { jobId: job.id });
  } catch (error) {
    // The schedule delivers at least once: the first delivery has queued this night's job.
    if (!(error instanceof Refusal)) throw error;
  }
}

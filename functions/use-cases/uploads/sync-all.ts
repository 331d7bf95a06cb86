import type { World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { Refusal } from '#shared/problems.ts';

const ACTOR = 'system:schedule';

/** Starts a night's fetching for every active partner with a source, once per scheduled time. */
export async function syncAll(
  world: Pick<World, 'clock' | 'ids' | 'partners' | 'commit' | 'log'>,
  scheduledTime: string,
): Promise<void> {
  const sources = (await world.partners.all()).filter(
    ({ active, repertoireSource }) => active && repertoireSource !== undefined,
  );
  for (const { id: partnerId } of sources) {
    const job = newJob(world, { kind: 'repertoire-sync', partnerId, actor: ACTOR, input: {} });
    const night = {
      kind: 'sync-night',
      name: `${partnerId}/${scheduledTime}`,
      holder: job.id,
      taken: 'version.stale' as const,
    };
    try {
      const changes = [{ kind: 'job' as const, action: 'job.queued', after: job }];
      await world.commit({ actor: ACTOR, changes, claims: [night] });
      world.log('sync.scheduled', { partnerId, jobId: job.id });
    } catch (error) {
      // The schedule delivers at least once: the first delivery has queued this night's job.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

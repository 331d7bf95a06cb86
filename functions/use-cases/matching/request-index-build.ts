import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';

/** Queues a build of the index: merged from the current artefacts, or read from every work. */
export async function requestIndexBuild(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  { from }: { readonly from: 'layers' | 'repertoire' },
): Promise<JobRecord> {
  const job = newJob(world, { kind: 'index-build', input: { from }, actor: caller.actor });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.queued', after: job }],
    answer: job,
  });
  return job;
}

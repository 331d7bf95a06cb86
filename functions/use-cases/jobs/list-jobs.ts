import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import type { PageRequest } from '#functions/use-cases/page-request.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { Caller, World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Job, JobKind } from '#shared/schemas/job.ts';

type Filter = PageRequest & { readonly kind?: JobKind | undefined; readonly status?: string | undefined };

/** Jobs, newest first; a partner's token sees its own. */
export async function listJobs(
  world: Pick<World, 'jobs' | 'files' | 'settings'>,
  caller: Caller,
  filter: Filter,
): Promise<PageOf<Job>> {
  const { items, nextCursor } = await world.jobs.page({ ...filter, partnerId: boundTo(caller) });
  return { items: await Promise.all(items.map((job) => jobSeen(world, job))), nextCursor };
}

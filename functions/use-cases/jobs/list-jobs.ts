import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Job, JobKind } from '#shared/schemas/jobs.ts';

type Filter = PageRequest &
  Days & {
    readonly kind?: JobKind | undefined;
    readonly status?: string | undefined;
    readonly partnerId?: PartnerId | undefined;
  };

/** Jobs, newest first; a partner's token sees its own. */
export async function listJobs(
  world: Pick<World, 'jobs' | 'files' | 'settings'>,
  caller: Caller,
  filter: Filter,
): Promise<PageOf<Job>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const { items, nextCursor } = await world.jobs.page({
    ...filter,
    partnerId: boundTo(caller) ?? filter.partnerId,
  });
  return { items: await Promise.all(items.map((job) => jobSeen(world, job))), nextCursor };
}

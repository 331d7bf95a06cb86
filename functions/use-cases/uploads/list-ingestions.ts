import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Job } from '#shared/schemas/jobs.ts';

/** A partner's ingestions, newest first, with links to their rejected rows. */
export async function listIngestions(
  world: Pick<World, 'partners' | 'jobs' | 'files' | 'settings'>,
  caller: Caller,
  { partnerId, page }: { partnerId: PartnerId; page: PageRequest & Days & { status?: string | undefined } },
): Promise<PageOf<Job>> {
  await visiblePartner(world, caller, partnerId);
  const { items, nextCursor } = await world.jobs.page({
    ...page,
    partnerId,
    kind: 'repertoire-ingestion',
  });
  return { items: await Promise.all(items.map((job) => jobSeen(world, job))), nextCursor };
}

import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type WorkSeen, workSeen } from '#functions/use-cases/repertoire/work-seen.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';

/** One work; a partner's token sees those that it delivered, and of others' deliveries nothing. */
export async function readWork(
  world: Pick<World, 'works' | 'recordings'>,
  caller: Caller,
  workId: WorkId,
): Promise<WorkSeen> {
  const work = found(await world.works.find(workId), `work ${workId}`);
  const bound = boundTo(caller);
  if (bound === undefined) return workSeen(world, work);
  const own = work.deliveries.filter(({ partnerId }) => partnerId === bound);
  if (own.length === 0) throw new Refusal('not-found');
  const registrations = (work.registrations ?? []).filter(({ partnerId }) => partnerId === bound);
  return workSeen(world, { ...work, deliveries: own, registrations });
}

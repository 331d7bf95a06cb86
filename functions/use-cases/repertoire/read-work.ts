import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { ownPartOfRecording, ownPartOfWork } from '#functions/use-cases/own-part.ts';
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
  const own = ownPartOfWork(work, bound);
  if (own === undefined) throw new Refusal('not-found');
  return workSeen(world, own, (recording) => ownPartOfRecording(recording, bound));
}

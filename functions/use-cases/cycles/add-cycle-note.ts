import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** Writes a note on a cycle; notes are added, never changed. */
export async function addCycleNote(
  world: Pick<World, 'clock' | 'cycles' | 'commit'>,
  caller: Caller,
  { cycleId, text }: { cycleId: CycleId; text: string },
): Promise<Cycle> {
  const before = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const at = world.clock.now();
  const after: Cycle = {
    ...before,
    notes: [...before.notes, { text, by: caller.actor, at }],
    updatedAt: at,
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'cycle', action: 'cycle.noted', before, after }],
    answer: after,
  });
  return after;
}

import type { World } from '#functions/ports/world.ts';
import { commitWithEvents } from '#functions/use-cases/events/commit-with-events.ts';
import { type PlayEventNeeds, playEvents } from '#functions/use-cases/events/play-events.ts';
import { cycleOfPlay } from '#functions/use-cases/usage/refuse-locked.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Play } from '#shared/schemas/usage.ts';

type Needs = PlayEventNeeds & Pick<World, 'plays' | 'events' | 'commit'>;
/** What became of a play: taken, there already, or refused because its cycle is too old. */
export type LatePut = { readonly taken: Play } | { readonly existing: Play } | { readonly refused: string };
export type LatePlayPutter = (play: Play) => Promise<LatePut>;

/**
 * Answers how plays are kept: one of a cycle that is closing or locked with its event, in one transaction, for it belongs
 * after the lock (royalty rules §7, §8.1); others by one conditional put. A cycle that began to close in between is
 * noticed, and its play gets its event then.
 */
export async function latePlayPutter(world: Needs, actor: string): Promise<LatePlayPutter> {
  const cycles = await world.cycles.all();
  const eventOf = playEvents(world);

  return async (play) => {
    const cycle = cycleOfPlay(cycles, play);
    if (cycle !== undefined && cycle.status !== 'Open') return putLate(play, cycle);
    const result = await world.plays.put(play);
    if (result !== 'taken') return result;
    const now = cycle && (await world.cycles.find(cycle.id));
    return now === undefined || now.status === 'Open'
      ? { taken: play }
      : { taken: await madeLate(play, now) };
  };

  async function putLate(arrived: Play, cycle: Cycle): Promise<LatePut> {
    const existing = await world.plays.find(arrived);
    if (existing !== undefined) return { existing };
    try {
      const { play, event } = await eventOf({ cycle, before: undefined, after: arrived });
      await commitWithEvents(world, event === undefined ? [] : [event], () => ({
        actor,
        changes: [{ kind: 'play', action: 'play.arrived-late', after: play, unaudited: true }],
      }));
      return { taken: play };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'adjustment.too-late') return { refused: error.message };
      const winner = await world.plays.find(arrived);
      if (winner === undefined) throw error;
      return { existing: winner };
    }
  }

  /** A play that was put just when its cycle began to close: whether it was frozen still, its event tells at the close. */
  async function madeLate(before: Play, cycle: Cycle): Promise<Play> {
    const { play, event } = await eventOf({ cycle, before: undefined, after: before });
    const after = { ...play, version: before.version + 1 };
    await commitWithEvents(world, event === undefined ? [] : [event], () => ({
      actor,
      changes: [{ kind: 'play', action: 'play.arrived-late', before, after, unaudited: true }],
    }));
    return after;
  }
}

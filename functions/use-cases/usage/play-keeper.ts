import type { World } from '#functions/ports/world.ts';
import { commitWithEvents } from '#functions/use-cases/events/commit-with-events.ts';
import { type PlayEventNeeds, playEvents } from '#functions/use-cases/events/play-events.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { closedCycleOf, cycleOfPlay } from '#functions/use-cases/usage/refuse-locked.ts';
import type { CycleId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Play } from '#shared/schemas/usage.ts';

export type KeepingNeeds = PlayEventNeeds & Pick<World, 'plays' | 'events' | 'commit'>;
/** What became of a play: taken, there already, or refused because its cycle is too old. */
export type Kept = { readonly taken: Play } | { readonly existing: Play } | { readonly refused: string };
/** Keeps plays whose keys differ, and answers what became of each, in their order. */
export type PlayKeeper = (plays: readonly Play[]) => Promise<readonly Kept[]>;

const LATE_AT_ONCE = 24;

/**
 * Answers how plays are kept: one of a cycle that is closing or locked with its event, in one transaction, for it belongs
 * after the lock (royalty rules §7, §8.1); the others together, each where it is not there yet. A cycle that began to
 * close in between is noticed, and its plays get their events then.
 */
export async function playKeeper(world: KeepingNeeds, actor: string): Promise<PlayKeeper> {
  const cycles = await world.cycles.all();
  const eventOf = playEvents(world);

  return async (plays) => {
    const kept = new Map<Play, Kept>();
    const others = plays.filter((play) => closedCycleOf(cycles, play) === undefined);
    for (const [play, outcome] of await keepTogether(others)) kept.set(play, outcome);
    await inParallel(plays, LATE_AT_ONCE, async (play) => {
      const cycle = closedCycleOf(cycles, play);
      if (cycle !== undefined) kept.set(play, await putLate(play, cycle));
    });
    return plays.map((play) => {
      const outcome = kept.get(play);
      if (outcome === undefined) throw new Error('a play was not kept');
      return outcome;
    });
  };

  async function keepTogether(plays: readonly Play[]): Promise<readonly (readonly [Play, Kept])[]> {
    if (plays.length === 0) return [];
    const put = await world.plays.putNew(plays);
    const taken = plays.filter((_, at) => put[at] === 'taken');
    const closing = await closedSince(taken);
    return inParallel([...plays.entries()], LATE_AT_ONCE, async ([at, play]) => {
      const outcome = put[at];
      if (outcome !== undefined && outcome !== 'taken') return [play, outcome] as const;
      const cycle = cycleOfPlay(closing, play);
      return [play, { taken: cycle === undefined ? play : await madeLate(play, cycle) }] as const;
    });
  }

  /** Those of the plays' cycles that have begun to close since they were read, as they are now. */
  async function closedSince(plays: readonly Play[]): Promise<readonly Cycle[]> {
    const ids = new Set<CycleId>(plays.flatMap((play) => cycleOfPlay(cycles, play)?.id ?? []));
    const now = await Promise.all([...ids].map((id) => world.cycles.find(id)));
    return now.flatMap((cycle) => (cycle === undefined || cycle.status === 'Open' ? [] : [cycle]));
  }

  async function putLate(arrived: Play, cycle: Cycle): Promise<Kept> {
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

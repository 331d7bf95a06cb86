import { type CycleWorths, lockedWorths, openWorths } from '#functions/domain/matching/song-money.ts';
import type { WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { cycleOfPlay } from '#functions/use-cases/usage/refuse-locked.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type WorthsAt = (play: WaitingPlay) => CycleWorths;

/**
 * What each play that waits is valued by: those of a locked cycle by what it holds for plays that nobody identified, all
 * others by the territory’s last locked cycle. It reads the stations of these cycles and nothing of the plays.
 */
export async function waitingWorths(
  world: Pick<World, 'cycles'>,
  cycles: readonly Cycle[],
  waiting: readonly WaitingPlay[],
): Promise<WorthsAt> {
  const byTerritory = Map.groupBy(waiting, ({ territory }) => territory);
  const found = await Promise.all(
    [...byTerritory].map(async ([territory, plays]) => {
      const within = cycles.filter((cycle) => cycle.territory === territory);
      return [...(await worthsOfPlays(world, within, plays))];
    }),
  );
  const worths = new Map(found.flat());
  return (play) => worths.get(play) ?? openWorths(undefined, []);
}

/** The same of one territory. Plays of one cycle have one and the same value. */
async function worthsOfPlays(
  world: Pick<World, 'cycles'>,
  cycles: readonly Cycle[],
  waiting: readonly WaitingPlay[],
): Promise<ReadonlyMap<WaitingPlay, CycleWorths>> {
  const [last] = cycles
    .filter(({ lockedAt }) => lockedAt !== null)
    .toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
  const lastStations = last === undefined ? [] : await world.cycles.stations(last.id);
  const byCycle = Map.groupBy(waiting, (play) => cycleOfPlay(cycles, play));
  const valued = await Promise.all(
    [...byCycle].map(async ([cycle, plays]) => {
      if (cycle === undefined || !isLocked(cycle.status)) {
        const worths = openWorths(cycle, lastStations);
        return plays.map((play) => [play, worths] as const);
      }
      const stations = cycle.id === last?.id ? lastStations : await world.cycles.stations(cycle.id);
      const worths = lockedWorths(cycle, plays, { stations, heldMinor: unidentifiedOf(cycle, cycles) });
      return plays.map((play) => [play, worths] as const);
    }),
  );
  return new Map(valued.flat());
}

/** What a locked cycle still holds for plays that nobody identified: its own close and what later ones moved. */
function unidentifiedOf({ id }: Cycle, cycles: readonly Cycle[]): bigint {
  return cycles
    .flatMap(({ held }) => held)
    .filter(({ reason, originCycleId }) => reason === 'unidentified' && originCycleId === id)
    .reduce((sum, { amount }) => sum + amount.minor, 0n);
}

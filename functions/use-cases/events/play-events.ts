import { addDays, localTime } from '#functions/domain/calendar.ts';
import type { EventFacts } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { type WeighedPlay, weighPlay } from '#functions/domain/cycles/weigh-play.ts';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { type FreezingNeeds, freezeWorks } from '#functions/use-cases/cycles/freeze-works.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import type { NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { refuseExpired } from '#functions/use-cases/events/refuse-expired.ts';
import { once } from '#functions/use-cases/once.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { StationId, WorkId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';
import type { Play } from '#shared/schemas/usage.ts';

export type PlayEventNeeds = FreezingNeeds &
  Pick<
    World,
    | 'files'
    | 'settings'
    | 'cycles'
    | 'stations'
    | 'tariffs'
    | 'partners'
    | 'territories'
    | 'events'
    | 'heldExpiries'
  >;

/** A play of a locked cycle as it is kept after a decision or its arrival, and the event if money moves by it. */
export type PlayEvent = { readonly play: Play; readonly event?: NewEvent };
type Change = {
  readonly cycle: Cycle;
  /** The play before; undefined where it arrives. */
  readonly before: Play | undefined;
  readonly after: Play;
};
type AtLock = NonNullable<Play['atLock']>;

/**
 * Answers what a decision about a play of a locked cycle, or its late arrival, makes (royalty rules §8.1): it has another
 * work, or none; it arrived late; or its work was found where unidentified plays are redistributed. There is no event
 * where no claim changes: of a play too short to weigh, one that was dismissed before the lock, a late one without a work
 * where these are redistributed. Refuses what is older than the territory's years for adjustments, and what expired.
 */
export function playEvents(world: PlayEventNeeds): (change: Change) => Promise<PlayEvent> {
  const closeOf = once((cycle: Cycle) => pricesOf(world, cycle));
  const refuse = refuseExpired(world);
  const stationOf = once(async (id: StationId) => found(await world.stations.find(id), `station ${id}`));

  return async ({ cycle, before, after }) => {
    await refuseTooLate(world, cycle);
    const atLock = before === undefined ? { isLate: false } : (before.atLock ?? lockedAs(before));
    const kept: Play = { ...after, atLock };
    const close = await closeOf(cycle.id, cycle);
    const station = await stationOf(after.stationId, after.stationId);
    const tariff = tariffOn(close.tariffs, station, after.date);
    if (tariff === undefined) return { play: kept };
    const { time } = localTime(after.playedAt, station.timezone);
    const weigh = (of: Pick<AtLock, 'workId' | 'dismissed'>) =>
      weighPlay({ time, durationSeconds: after.durationSeconds, ...of }, tariff);
    const [was, is] = [workOf(before), workOf(after)];

    const hasPart = atLock.isLate ?? weigh(atLock).units > 0n;
    if (hasPart) {
      await refuse({ cycle, play: after, atLock });
      if (was === is) return { play: kept };
      const work = await workAt(is);
      const facts = { kind: 'match' as const, ...placeOf(after), ...(work !== undefined && { work }) };
      return { play: kept, event: eventOf(cycle, after, facts) };
    }
    const weighed = weigh(is === undefined ? {} : { workId: is });
    if (weighed.units === 0n || atLock.dismissed === true) return { play: kept };
    const facts = latePlay(after, { weighed, tariff, work: await workAt(is) });
    return {
      play: { ...kept, atLock: { ...atLock, isLate: true } },
      event: eventOf(cycle, after, facts),
    };

    async function workAt(workId: WorkId | undefined): Promise<FrozenWork | undefined> {
      if (workId === undefined) return undefined;
      return (await freezeWorks(world, [workId], close.partners)).works[0];
    }
  };
}

/** By what a cycle's plays are weighed: what its close froze, or what it is going to freeze. */
async function pricesOf(
  world: PlayEventNeeds,
  cycle: Cycle,
): Promise<{ readonly tariffs: readonly Tariff[]; readonly partners: Parameters<typeof freezeWorks>[2] }> {
  if (isLocked(cycle.status)) {
    const { tariffs, cycle: frozen } = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
    return { tariffs, partners: frozen.partners };
  }
  return { tariffs: await world.tariffs.ofTerritory(cycle.territory), partners: await world.partners.all() };
}

/** Corrections are taken for some years after the end of a period (royalty rules §8.1). */
export async function refuseTooLate(
  world: Pick<World, 'clock' | 'territories'>,
  { territory, name, periodEnd }: Cycle,
): Promise<void> {
  const { adjustmentYears, timezone } = await settingsOf(world, territory);
  const until = lastDayOf(periodEnd, adjustmentYears);
  if (localTime(world.clock.now(), timezone).date > until)
    throw new Refusal(
      'adjustment.too-late',
      `${name} ended on ${periodEnd}; it was corrected until ${until}.`,
    );
}

/** The last day on which a period is corrected. */
export function lastDayOf(periodEnd: string, years: number): string {
  const [year, rest] = [Number(periodEnd.slice(0, 4)) + years, periodEnd.slice(4)];
  // 29 February has its day in leap years alone.
  return rest === '-02-29' ? addDays(`${year}-03-01`, -1) : `${year}${rest}`;
}

/** How a play stood when its cycle was locked: as it stands, for nobody has decided on it since. */
function lockedAs(play: Play): AtLock {
  const workId = workOf(play);
  return {
    ...(workId !== undefined && { workId }),
    ...(play.attribution.dismissed === 'not-music' && { dismissed: true as const }),
  };
}

const workOf = (play: Play | undefined): WorkId | undefined =>
  play?.attribution.status === 'matched' ? play.attribution.workId : undefined;

const placeOf = ({ stationId, playId, date }: Play) => ({ stationId, playId, date });

const eventOf = ({ id, territory }: Cycle, { stationId }: Play, facts: EventFacts): NewEvent => ({
  territory,
  touches: [{ cycleId: id, stationIds: [stationId] }],
  facts,
});

type Weighed = {
  readonly weighed: WeighedPlay;
  readonly tariff: Tariff;
  readonly work: FrozenWork | undefined;
};

function latePlay(play: Play, { weighed, tariff, work }: Weighed) {
  const { playedAt, title, artist, isrc } = play;
  return {
    kind: 'late-play' as const,
    ...placeOf(play),
    playedAt,
    pool: weighed.pool,
    durationSeconds: weighed.seconds,
    units: String(weighed.units),
    tariffId: tariff.id,
    multiplier: weighed.multiplier,
    unidentified: tariff.unidentified,
    ...(title !== undefined && { title }),
    ...(artist !== undefined && { artist }),
    ...(isrc !== undefined && { isrc }),
    ...(work !== undefined && { work }),
  };
}

import { addDays, datesOf, localTime } from '#functions/domain/calendar.ts';
import type { FrozenPlay, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import { firstOfEach } from '#functions/domain/matching/first-of-each.ts';
import type { World } from '#functions/ports/world.ts';
import {
  closeInput,
  frozenCycleKey,
  manifestKey,
  stationsOf,
} from '#functions/use-cases/cycles/close-input.ts';
import { freezeWorks } from '#functions/use-cases/cycles/freeze-works.ts';
import {
  type FrozenClose,
  isKept,
  keepFrozen,
  readFrozenClose,
} from '#functions/use-cases/cycles/frozen-files.ts';
import { withoutTraces } from '#functions/use-cases/cycles/without-traces.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId, StationId, WorkId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Station, Tariff } from '#shared/schemas/licensing.ts';
import type { HeardPlay } from '#shared/schemas/usage.ts';

type Needs = Pick<
  World,
  | 'clock'
  | 'ids'
  | 'files'
  | 'jobs'
  | 'settings'
  | 'cycles'
  | 'stations'
  | 'tariffs'
  | 'licences'
  | 'plays'
  | 'works'
  | 'recordings'
  | 'decidedShares'
  | 'issues'
>;
/**
 * How many days outside the period the same play id is looked for, should it have come with another date (royalty rules
 * §2).
 */
const NEIGHBOUR_DAYS = 31;
const AT_ONCE = 16;
const PENDING = { key: '', sha256: '0'.repeat(64) };

/**
 * Freezes one station: its plays of the period with their attributions, and every rule version that prices them, in a
 * manifest, which is all that later steps read. A station that is frozen already stays as it is.
 */
export async function freezeStation(real: Needs, jobId: JobId, stationId: StationId): Promise<void> {
  const job = await jobOf(real, jobId);
  const { run } = closeInput(job);
  const world = run === undefined ? real : withoutTraces(real);
  const close = await readFrozenClose(world, frozenCycleKey(job));
  const earlier = await world.cycles.station(stationsOf(job), stationId);
  if (earlier?.manifest.key === manifestKey(job, stationId) && (await isKept(world, earlier.manifest)))
    return;

  const manifest = await manifestOf(world, close, { stationId, jobId });
  const kept = await keepFrozen(world, manifestKey(job, stationId), {
    file: 'manifest',
    content: manifest,
  });
  const nothing = moneyOf(0n, close.cycle.currency);
  await world.cycles.putStation({
    cycleId: close.cycle.id,
    ...(run !== undefined && { runId: run.id }),
    stationId: manifest.station.stationId,
    name: manifest.station.name,
    gross: nothing,
    held: nothing,
    plays: manifest.plays.length,
    matched: 0,
    unmatched: 0,
    dismissed: 0,
    weightless: 0,
    duplicate: manifest.duplicates,
    pools: [],
    manifest: kept,
    allocation: PENDING,
  });
}

async function manifestOf(
  world: Needs,
  { cycle }: FrozenClose,
  { stationId, jobId }: { stationId: StationId; jobId: JobId },
): Promise<StationManifest> {
  const station = await world.stations.find(stationId);
  if (station === undefined) throw new Error(`There is no station ${stationId}`);
  const { plays, duplicates } = await playsOf(world, {
    station,
    from: cycle.periodStart,
    to: cycle.periodEnd,
    jobId,
  });
  const { works, standing } = await freezeWorks(
    world,
    [
      ...new Set(
        plays.flatMap(({ attribution }) =>
          attribution.status === 'matched' ? (attribution.workId ?? []) : [],
        ),
      ),
    ],
    cycle.partners,
  );
  const tariffs = (await world.tariffs.ofTerritory(cycle.territory)).filter(
    ({ broadcasterType, medium }) => broadcasterType === station.broadcasterType && medium === station.medium,
  );
  const frozen = plays.map((play) => frozenPlay(play, station, standing));
  await raiseImplausible(world, { station, tariffs, plays: frozen, jobId });
  return {
    cycle,
    station,
    tariffs,
    licences: await world.licences.ofStation(stationId),
    works,
    plays: frozen,
    duplicates,
  };
}

async function playsOf(
  world: Needs,
  { station, from, to, jobId }: { station: Station; from: string; to: string; jobId: JobId },
): Promise<{ plays: readonly HeardPlay[]; duplicates: number }> {
  const days = datesOf(addDays(from, -NEIGHBOUR_DAYS), addDays(to, NEIGHBOUR_DAYS));
  const all = (
    await inParallel(days, AT_ONCE, (date) => world.plays.heardOn(station.stationId, date))
  ).flat();
  const { first, repeated } = firstOfEach(all);
  // What arrived while the cycle closes belongs after the lock.
  const within = ({ date, atLock }: HeardPlay) => from <= date && date <= to && atLock === undefined;
  const late = repeated.filter(within);
  await world.issues.raise(
    late.map((play) =>
      newIssue(world, {
        kind: 'ambiguous-match',
        subject: `${station.stationId}/${play.playId}`,
        message: `Play ${play.playId} of ${station.stationId} came twice with different dates; the first one counts.`,
        partnerId: null,
        raisedBy: jobId,
      }),
    ),
  );
  return {
    plays: first.filter(within),
    duplicates: late.length + (await world.plays.duplicates(station.stationId, from, to)),
  };
}

/** Raises one issue for a station that has plays longer than its tariff counts (royalty rules §2). */
async function raiseImplausible(
  world: Pick<World, 'clock' | 'ids' | 'issues'>,
  {
    station,
    tariffs,
    plays,
    jobId,
  }: {
    readonly station: Station;
    readonly tariffs: readonly Tariff[];
    readonly plays: readonly FrozenPlay[];
    readonly jobId: JobId;
  },
): Promise<void> {
  const least = Math.min(...tariffs.map(({ maximumSeconds }) => maximumSeconds));
  const long = plays
    .filter(({ durationSeconds, dismissed }) => dismissed !== true && durationSeconds > least)
    .filter(
      ({ date, durationSeconds }) =>
        durationSeconds > (tariffOn(tariffs, station, date)?.maximumSeconds ?? Infinity),
    );
  const [first] = long;
  if (first === undefined) return;
  const told = `of ${station.stationId} ${long.length === 1 ? 'is' : 'are'} longer than the tariff counts`;
  await world.issues.raise([
    newIssue(world, {
      kind: 'duration-implausible',
      subject: `${station.stationId}/${first.date.slice(0, 7)}`,
      message: `${long.length} ${long.length === 1 ? 'play' : 'plays'} ${told}, such as ${first.playId} on ${first.date} with ${first.durationSeconds} seconds.`,
      partnerId: null,
      raisedBy: jobId,
    }),
  ]);
}

function frozenPlay(
  play: HeardPlay,
  { timezone }: Station,
  standing: ReadonlyMap<string, WorkId>,
): FrozenPlay {
  const { playId, playedAt, durationSeconds, attribution, isrc, title, artist } = play;
  const workId = attribution.status === 'matched' ? standing.get(attribution.workId ?? '') : undefined;
  return {
    playId,
    playedAt,
    ...localTime(playedAt, timezone),
    durationSeconds,
    ...(workId !== undefined && { workId }),
    ...(attribution.dismissed === 'not-music' && { dismissed: true as const }),
    ...(isrc !== undefined && { isrc }),
    ...(title !== undefined && { title }),
    ...(artist !== undefined && { artist }),
  };
}

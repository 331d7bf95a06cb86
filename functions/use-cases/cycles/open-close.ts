import { localTime } from '#functions/domain/calendar.ts';
import { freezePartner } from '#functions/domain/cycles/freeze-partner.ts';
import type { FrozenCycle } from '#functions/domain/cycles/manifest.ts';
import { partnersInForce } from '#functions/domain/cycles/partners-in-force.ts';
import { started } from '#functions/domain/jobs/started.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { closeInput, frozenCycleKey, stationListKey } from '#functions/use-cases/cycles/close-input.ts';
import { freezeEvents } from '#functions/use-cases/cycles/freeze-events.ts';
import { hashAt, keepFile, keepFrozen, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { licencesOfStations } from '#functions/use-cases/cycles/licences-of-stations.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { unpricedStations } from '#functions/use-cases/cycles/unpriced-stations.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { JobId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<
  World,
  | 'clock'
  | 'files'
  | 'jobs'
  | 'settings'
  | 'commit'
  | 'cycles'
  | 'runs'
  | 'stations'
  | 'tariffs'
  | 'licences'
  | 'territories'
  | 'plays'
  | 'partners'
  | 'agreements'
  | 'artists'
  | 'affiliations'
  | 'events'
>;

const MOST_PARTS = 128;
const PAYEES_OF_PART = 16;

/**
 * Begins a close: freezes what all stations share, and lists the stations. Stops, naming them, where stations with
 * plays have no tariff, or none of their licence (royalty rules §2). Answers where the list of stations lies.
 */
export async function openClose(world: Needs, jobId: JobId): Promise<ObjectAt> {
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  // A step that is run again, even after the lock, finds what it froze and leaves it: the lock proves these bytes.
  const isFrozen = (await hashAt(world, frozenCycleKey(job))) !== undefined;
  if (!isFrozen) await freezeClose(world, job);
  const { stationIds } = await readFrozenClose(world, frozenCycleKey(job));
  await keepFile(
    world,
    stationListKey(job),
    stationIds.map((stationId, index) => ({
      jobId,
      stationId,
      place: index + 1,
      stations: stationIds.length,
    })),
  );
  await advanceJob(world, jobId, (now) =>
    now.progress.total > 0 ? now : { ...now, progress: { done: 0, total: stationIds.length * 2 + 1 } },
  );
  return { bucket: world.settings.workBucket, key: stationListKey(job) };
}

async function freezeClose(world: Needs, job: JobRecord): Promise<void> {
  const cycle = await sharedOutCycle(world, job);
  const stations = (await world.stations.all()).filter(({ territory }) => territory === cycle.territory);
  const tariffs = await world.tariffs.ofTerritory(cycle.territory);
  const licences = await licencesOfStations(world, stations);
  const problems = await unpricedStations(world, { cycle, stations, tariffs, licences });
  if (problems.length > 0) throw new JobFailed(problems);

  const { currency, withholding, timezone } = await settingsOf(world, cycle.territory);
  const previous = (await lockedCycles(world, cycle.territory)).at(-1);
  const frozen = await frozenCycle(world, cycle, currency);
  const events = await freezeEvents(world, job, { cycle, previous });
  const expires = events.common.some(({ number, facts }) => number > events.after && facts.kind === 'expiry');
  const today = localTime(job.startedAt ?? world.clock.now(), timezone).date;
  await keepFrozen(world, frozenCycleKey(job), {
    file: 'close',
    content: {
      cycle: frozen,
      fees: {
        override: cycle.adminFeePercentOverride,
        cycleDefault: cycle.adminFeePercentDefault,
        systemDefault: world.settings.defaultAdminFeePercent,
        localArtists: world.settings.localAdminFeePercent,
      },
      stationIds: stations.map(({ stationId }) => stationId),
      parts: partsFor(stations.length, frozen.partners.length + frozen.artists.length),
      licencesMinor: String([...licences.values()].reduce((total, of) => total + licencePart(of, cycle), 0n)),
      withholding,
      tariffs: [...tariffs],
      previousCycleId: previous?.id,
      events,
      ...(expires && { inForce: partnersInForce(frozen, today) }),
    },
  });
}

/**
 * Into how many parts, by their payees, stations are written: so many that the payees of one are few, and that a part of
 * all stations has about the plays of ten.
 */
const partsFor = (stations: number, payees: number): number =>
  Math.min(MOST_PARTS, Math.max(1, Math.ceil(stations / 10), Math.ceil(payees / PAYEES_OF_PART)));

/** The cycle as this job shares it out: that of a run is open, and settles the events that the run names. */
async function sharedOutCycle(world: Needs, job: JobRecord): Promise<Cycle> {
  const { cycleId, run } = closeInput(job);
  if (run === undefined) return closingCycle(world, job);
  const [cycle, asked] = [await world.cycles.find(cycleId), await world.runs.find(run.id)];
  if (cycle?.status !== 'Open' || asked === undefined)
    throw new JobFailed([
      { code: 'run.superseded', message: 'The cycle is not open any more; a run is made of an open one.' },
    ]);
  const { adminFeePercentOverride: _earlier, ...open } = cycle;
  return { ...open, events: asked.events };
}

/** The cycle that this job closes. If it is closed by another job meanwhile, this job stops. */
export async function closingCycle(world: Pick<World, 'cycles'>, job: JobRecord): Promise<Cycle> {
  const cycle = await world.cycles.find(closeInput(job).cycleId);
  if (cycle === undefined || cycle.closeJobId !== job.id)
    throw new JobFailed([
      { code: 'close.superseded', message: 'The cycle is not being closed by this job any more.' },
    ]);
  return cycle;
}

async function frozenCycle(world: Needs, cycle: Cycle, currency: string): Promise<FrozenCycle> {
  const { id, territory, periodStart, periodEnd } = cycle;
  const partners = await Promise.all(
    (await world.partners.all()).map(async (partner) =>
      freezePartner(partner, await world.agreements.ofPartner(partner.id), territory),
    ),
  );
  const artists = (await world.artists.all()).map(({ reference, id: artistId, name, ipi }) => ({
    reference,
    id: artistId,
    name,
    ipi,
  }));
  const { ownSocietyCode } = world.settings;
  return {
    id,
    territory,
    periodStart,
    periodEnd,
    currency,
    partners,
    ownSocietyCode,
    artists,
    affiliations: (await world.affiliations.all()).map(({ ipi, name, societyCode, from }) => ({
      ipi,
      name,
      societyCode,
      from,
    })),
  };
}

import { addDays } from '#functions/domain/calendar.ts';
import { type Found, found, type Place } from '#functions/domain/checklist/found.ts';
import { licenceGaps } from '#functions/domain/checklist/licence-gaps.ts';
import { inForceWithin } from '#functions/domain/cycles/agreements-within.ts';
import { expectedValue } from '#functions/domain/matching/expected-value.ts';
import type { World } from '#functions/ports/world.ts';
import { licencesOfStations } from '#functions/use-cases/cycles/licences-of-stations.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { unpricedStations } from '#functions/use-cases/cycles/unpriced-stations.ts';
import { usableRate } from '#functions/use-cases/rates/usable-rate.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { minorToDecimal } from '#shared/money.ts';
import { ChecklistCode } from '#shared/schemas/checklist.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

export type StandingNeeds = Pick<
  World,
  | 'clock'
  | 'cycles'
  | 'stations'
  | 'tariffs'
  | 'licences'
  | 'plays'
  | 'partners'
  | 'agreements'
  | 'fxRates'
  | 'territories'
  | 'jobs'
>;
/** How long before its end an agreement is told. */
const SOON_DAYS = 90;
const RECENT_JOBS = 200;
const MAX_WAITING_PLAYS = 50_000;
const STILL = ['queued', 'running'];
const MATTER = ['repertoire-ingestion', 'usage-ingestion', 'rematch'];

/** What the checklist finds in what is entered, as it stands now: no play is read but those that wait (royalty rules §12.3). */
export async function standingFindings(world: StandingNeeds, cycle: Cycle): Promise<readonly Found[]> {
  return [
    ...(await ofLicensing(world, cycle)),
    ...(await inDoubt(world, cycle)),
    ...(await ofAgreements(world, cycle)),
    ...found('work-under-way', await underWay(world)),
  ];
}

async function ofLicensing(world: StandingNeeds, cycle: Cycle): Promise<readonly Found[]> {
  const stations = (await world.stations.all()).filter(({ territory }) => territory === cycle.territory);
  const licences = await licencesOfStations(world, stations);
  const tariffs = await world.tariffs.ofTerritory(cycle.territory);
  const unpriced = await unpricedStations(world, { cycle, stations, tariffs, licences });
  const others = (await world.cycles.all()).filter(({ territory }) => territory === cycle.territory);
  return [
    ...[...Map.groupBy(unpriced, ({ code }) => code)].flatMap(([code, problems]) =>
      found(
        ChecklistCode.parse(code.slice('close.'.length)),
        problems.map(({ ref = '', message }) => ({ ref, message })),
      ),
    ),
    ...found('licence-outside-cycles', licenceGaps([...licences.values()].flat(), cycle, others)),
  ];
}

/** Plays that wait for a person, by what they would be worth at the point values of the last locked cycle. */
async function inDoubt(world: StandingNeeds, cycle: Cycle): Promise<readonly Found[]> {
  const { territory, periodStart: from, periodEnd: to } = cycle;
  const waiting = await world.plays.waiting({ territory, from, to }, MAX_WAITING_PLAYS);
  if (waiting.length === 0) return [];
  const last = (await lockedCycles(world, territory)).at(-1);
  const worth = last && expectedValue(waiting, await world.cycles.stations(last.id));
  const value = worth === undefined ? String(waiting.length) : minorToDecimal(worth.minor, worth.currency);
  const worthy = worth === undefined ? '' : `, worth about ${value} ${worth.currency} as the last cycle paid`;
  const told = waiting.length === 1 ? '1 play waits' : `${waiting.length} plays wait`;
  const message = `${told} for a person${worthy}.`;
  return found('plays-in-doubt', [{ ref: territory, message }], { value });
}

async function ofAgreements(world: StandingNeeds, cycle: Cycle): Promise<readonly Found[]> {
  const ending: Place[] = [];
  const currencies = new Map<string, string>();
  const until = addDays(cycle.periodEnd, SOON_DAYS);
  for (const partner of await world.partners.all()) {
    const agreements = inForceWithin({ agreements: await world.agreements.ofPartner(partner.id) }, cycle);
    if (agreements.length > 0) currencies.set(partner.settlementCurrency, partner.name);
    const last = agreements
      .map(({ expiryDate }) => expiryDate ?? '9999-12-31')
      .toSorted()
      .at(-1);
    if (last !== undefined && last <= until)
      ending.push({ ref: partner.id, message: `The agreement with ${partner.name} ends on ${last}.` });
  }
  return [
    ...found('agreement-ending', ending, { limit: until }),
    ...found('fx-missing', await withoutRate(world, cycle, [...currencies])),
  ];
}

async function withoutRate(
  world: StandingNeeds,
  { territory }: Cycle,
  currencies: readonly (readonly [currency: string, partner: string])[],
): Promise<readonly Place[]> {
  const { currency: from } = await settingsOf(world, territory);
  const places = await Promise.all(
    currencies.map(async ([to, partner]): Promise<readonly Place[]> => {
      if (to === from) return [];
      const { rate } = await usableRate(world, { territory, from, to });
      const why = rate === 'none' ? 'none was entered' : 'the newest is too old';
      return typeof rate === 'string'
        ? [
            {
              ref: to,
              message: `There is no rate from ${from} to ${to}, in which ${partner} is paid: ${why}.`,
            },
          ]
        : [];
    }),
  );
  return places.flat();
}

/** Ingestions and re-matches that may still change what is counted. */
async function underWay(world: Pick<World, 'jobs'>): Promise<readonly Place[]> {
  const { items } = await world.jobs.page({ limit: RECENT_JOBS });
  return items
    .filter(({ kind, status }) => MATTER.includes(kind) && STILL.includes(status))
    .map(({ id, kind, status }) => ({ ref: id, message: `A ${kind} is ${status}.` }));
}

import type { World } from '#functions/ports/world.ts';
import type { Asked } from '#functions/use-cases/waiting/asked.ts';
import { waitingPlays } from '#functions/use-cases/waiting/waiting-songs.ts';
import type { PartnerId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { FirstStepName, type Waiting } from '#shared/schemas/waiting.ts';

type Needs = Pick<World, 'stations' | 'tariffs' | 'agreements' | 'partners' | 'plays' | 'jobs'>;
const SOME_JOBS = 50;

/**
 * What a system has still to be given before its first close; null once all is there, or a cycle is locked. That there
 * are plays is told by one that waits, or by a log among the newest jobs.
 */
export async function firstSteps(world: Needs, asked: Asked): Promise<Waiting['firstSteps']> {
  const { territory, cycles, partners } = asked;
  if (cycles.some(({ status }) => isLocked(status))) return null;
  const [stations, tariffs, agreements, repertoires, plays] = await Promise.all([
    world.stations.page({ territory, limit: 1 }),
    world.tariffs.page({ territory, limit: 1 }),
    Promise.all(partners.map(({ id }) => world.agreements.ofPartner(id))),
    Promise.all(partners.map(({ id }) => world.partners.repertoire(id))),
    hasPlays(world, asked),
  ]);
  const done: Readonly<Record<FirstStepName, boolean>> = {
    station: stations.items.length > 0,
    tariff: tariffs.items.length > 0,
    partner: partners.length > 0,
    agreement: agreements.flat().some((agreement) => agreement.territory === territory),
    repertoire: repertoires.some((summary) => (summary?.works ?? 0) + (summary?.recordings ?? 0) > 0),
    plays,
  };
  const of: Partial<Record<FirstStepName, PartnerId | undefined>> = {
    agreement: firstWithout(partners, (at) => agreements[at]?.some((one) => one.territory === territory)),
    repertoire: firstWithout(partners, (at) => repertoires[at] !== undefined),
  };
  const steps = FirstStepName.options.map((step) => ({ step, done: done[step], partnerId: of[step] }));
  return steps.every((step) => step.done) ? null : steps;
}

const firstWithout = (partners: readonly Partner[], has: (at: number) => boolean | undefined) =>
  partners.find((_partner, at) => has(at) !== true)?.id;

async function hasPlays(world: Needs, asked: Asked): Promise<boolean> {
  const [waiting, jobs] = await Promise.all([
    waitingPlays(world, asked, 1),
    world.jobs.page({ limit: SOME_JOBS }),
  ]);
  return (
    waiting.some((plays) => plays.length > 0) ||
    jobs.items.some(({ kind, status }) => kind === 'usage-ingestion' && status === 'succeeded')
  );
}

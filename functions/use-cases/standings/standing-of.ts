import { localTime } from '#functions/domain/calendar.ts';
import { partnerRef } from '#functions/domain/cycles/references.ts';
import {
  type AgreementStanding,
  isReported,
  reportStanding,
} from '#functions/domain/partners/report-standing.ts';
import type { World } from '#functions/ports/world.ts';
import { type PayeeSums, readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import {
  cyclesOf,
  firstRemittance,
  heldNames,
  standingRemittance,
} from '#functions/use-cases/standings/cycles-of-partner.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { PartnerStanding } from '#shared/schemas/standings.ts';

export type StandingNeeds = Pick<
  World,
  | 'clock'
  | 'ids'
  | 'partners'
  | 'agreements'
  | 'cycles'
  | 'payments'
  | 'balances'
  | 'territories'
  | 'files'
  | 'settings'
>;
type SumsOf = (cycle: Cycle) => Promise<PayeeSums>;
/** What partners of a territory have in common: its time zone, and what its last close left held for whom. */
type Territory = {
  readonly timezone: string;
  readonly currency: string;
  readonly sums: PayeeSums | undefined;
};

/** How many cycles back a report or a payment is looked for. */
const MAX_CYCLES = 8;

/**
 * Answers where partners stand. What is common to them is read once: the cycles, and for each territory its settings and
 * one file. Each partner then costs its agreements, a balance for each territory and up to 16 payments, 0.5 RCU each,
 * and more where payments were reissued; a cycle whose payments are all done costs none for its report.
 */
export async function standings(
  world: StandingNeeds,
): Promise<(partner: Partner) => Promise<PartnerStanding>> {
  const all = await world.cycles.all();
  const known = new Map<string, Promise<Territory>>();
  const files = new Map<Cycle['id'], Promise<PayeeSums>>();
  const sumsOf: SumsOf = (cycle) => {
    const read = files.get(cycle.id) ?? readPayeeSums(world, cycle);
    files.set(cycle.id, read);
    return read;
  };
  const territoryOf = (territory: string): Promise<Territory> => {
    const read = known.get(territory) ?? readTerritory(world, territory, { all, sumsOf });
    known.set(territory, read);
    return read;
  };
  return async (partner) => {
    const agreements = await world.agreements.ofPartner(partner.id);
    const own = cyclesOf(all, agreements);
    const territories = [...new Set(agreements.map(({ territory }) => territory))].toSorted();
    const [latest] = own;
    const [report, balances, held, lastPaid] = await Promise.all([
      partner.active ? reportOf(world, partner, { agreements, own, territoryOf, sumsOf }) : null,
      balancesOf(world, partner, territories),
      heldOf(partner, territories, territoryOf),
      lastPaidOf(world, partner, own),
    ]);
    return {
      partnerId: partner.id,
      latestCycle: latest === undefined ? null : { ...named(latest), status: latest.status },
      ...{ report, balances, held, lastPaid },
    };
  };
}

async function readTerritory(
  world: StandingNeeds,
  territory: string,
  { all, sumsOf }: { readonly all: readonly Cycle[]; readonly sumsOf: SumsOf },
): Promise<Territory> {
  const [last] = all
    .filter((cycle) => cycle.territory === territory && isLocked(cycle.status))
    .toSorted((a, b) => ((a.lockedAt ?? '') < (b.lockedAt ?? '') ? 1 : -1));
  const { timezone, currency } = await settingsOf(world, territory);
  const sums = last === undefined ? undefined : await sumsOf(last);
  return { timezone, currency: last?.currency ?? currency, sums };
}

type OfReports = {
  readonly agreements: readonly Agreement[];
  readonly own: readonly Cycle[];
  readonly territoryOf: (territory: string) => Promise<Territory>;
  readonly sumsOf: SumsOf;
};

async function reportOf(
  world: StandingNeeds,
  partner: Partner,
  { agreements, own, territoryOf, sumsOf }: OfReports,
) {
  const now = world.clock.now();
  const reported = new Map<Cycle['id'], Promise<boolean>>();
  const isDone = (cycle: Cycle) => {
    const known = reported.get(cycle.id) ?? isCycleReported(world, partner, { cycle, sumsOf });
    reported.set(cycle.id, known);
    return known;
  };
  const hasSchedule = agreements.some(({ cron }) => cron !== undefined);
  // The API starts without a reader of schedules: few agreements have one of their own.
  const schedules = hasSchedule
    ? await import('#functions/use-cases/partners/report-schedule.ts')
    : undefined;
  const reporting = agreements.map(async (agreement): Promise<AgreementStanding> => {
    const { cron, territory } = agreement;
    const { timezone } = await territoryOf(territory);
    const after = (instant: string) =>
      cron === undefined ? undefined : schedules?.nextScheduledDay(cron, { now: instant, timezone });
    const cycles = own.filter((cycle) => cycle.territory === territory).slice(0, MAX_CYCLES);
    return {
      agreement,
      today: localTime(now, timezone).date,
      scheduled: after(now),
      cycles: await Promise.all(
        cycles.map(async (cycle) => ({
          cycle,
          isReported: await isDone(cycle),
          scheduled: after(`${cycle.periodEnd}T23:59:59Z`),
        })),
      ),
    };
  });
  return reportStanding(await Promise.all(reporting));
}

type OfCycle = { readonly cycle: Cycle; readonly sumsOf: SumsOf };

/** A partner that earned something has a remittance to come, though a close may not have made it yet. */
async function isCycleReported(
  world: StandingNeeds,
  partner: Partner,
  { cycle, sumsOf }: OfCycle,
): Promise<boolean> {
  if (!isLocked(cycle.status)) return false;
  if (cycle.payments === null || cycle.payments.done === cycle.payments.total) return true;
  const payment = await firstRemittance(world, partner, cycle);
  if (payment !== undefined) return isReported(payment);
  return (await sumsOf(cycle)).payees[partnerRef(partner.societyCode)] === undefined;
}

async function balancesOf(world: StandingNeeds, { societyCode }: Partner, territories: readonly string[]) {
  const payeeRef = partnerRef(societyCode);
  const found = await Promise.all(
    territories.map((territory) => world.balances.find({ territory, payeeRef })),
  );
  return found.flatMap((one) =>
    one === undefined ? [] : [{ territory: one.territory, amount: one.balance }],
  );
}

async function heldOf(
  partner: Partner,
  territories: readonly string[],
  territoryOf: OfReports['territoryOf'],
): Promise<PartnerStanding['held']> {
  const held = await Promise.all(
    territories.map(async (territory) => {
      const { sums, currency } = await territoryOf(territory);
      const amounts = heldNames(partner).flatMap((name) => Object.values(sums?.stillHeld[name] ?? {}));
      const minor = amounts.reduce((sum, amount) => sum + amount, 0n);
      return { territory, amount: moneyOf(minor, currency) };
    }),
  );
  return held.filter(({ amount }) => amount.minor !== 0n);
}

async function lastPaidOf(
  world: StandingNeeds,
  partner: Partner,
  own: readonly Cycle[],
): Promise<PartnerStanding['lastPaid']> {
  for (const cycle of own.filter(({ status }) => isLocked(status)).slice(0, MAX_CYCLES)) {
    const payment = await standingRemittance(world, partner, cycle);
    const settled = payment?.timeline.findLast(({ status }) => status === 'Settled');
    if (payment === undefined || settled === undefined) continue;
    const { id: remittanceId, netPayable: amount } = payment;
    return { remittanceId, cycle: named(cycle), amount, at: settled.at };
  }
  return null;
}

const named = ({ id, name }: Pick<Cycle, 'id' | 'name'>) => ({ id, name });

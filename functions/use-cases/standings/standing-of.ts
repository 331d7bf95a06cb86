import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { type PayeeSums, readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { cyclesOf, heldNames } from '#functions/use-cases/standings/cycles-of-partner.ts';
import { reportOf } from '#functions/use-cases/standings/report-of.ts';
import { standingPayment } from '#functions/use-cases/standings/standing-payment.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
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

/** How many cycles back a payment is looked for. */
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
  const timezoneOf = async (territory: string) => (await territoryOf(territory)).timezone;
  return async (partner) => {
    const agreements = await world.agreements.ofPartner(partner.id);
    const own = cyclesOf(all, agreements);
    const territories = [...new Set(agreements.map(({ territory }) => territory))].toSorted();
    const [latest] = own;
    const [report, balances, held, lastPaid] = await Promise.all([
      partner.active ? reportOf(world, partner, { agreements, own, timezoneOf, sumsOf }) : null,
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
  territoryOf: (territory: string) => Promise<Territory>,
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
    const payment = await standingPayment(world, partnerRef(partner.societyCode), cycle);
    const settled = payment?.timeline.findLast(({ status }) => status === 'Settled');
    if (payment === undefined || settled === undefined) continue;
    const { id: remittanceId, netPayable: amount } = payment;
    return { remittanceId, cycle: named(cycle), amount, at: settled.at };
  }
  return null;
}

const named = ({ id, name }: Pick<Cycle, 'id' | 'name'>) => ({ id, name });

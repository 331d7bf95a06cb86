import { invariant } from '#functions/domain/invariant.ts';
import type { World } from '#functions/ports/world.ts';
import { type CyclePlayed, readCyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import { paymentsOfRun } from '#functions/use-cases/runs/run-files.ts';
import { moneyOf } from '#shared/money.ts';
import type { CycleDashboard, PayeeOfCycle } from '#shared/schemas/cycle-dashboards.ts';
import type { Cycle, CycleTotals, PlayCounts } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'runs' | 'payments' | 'files' | 'settings'>;

/** What a dashboard is of: a lock, or a provisional run. */
export type Basis = {
  readonly named: NonNullable<CycleDashboard['basis']>;
  readonly currency: string;
  readonly totals: CycleTotals;
  readonly plays: PlayCounts | null;
  /** What it holds of its own cycle, and holds or releases of earlier ones. */
  readonly held: CyclePlayed['held'];
  readonly payable: Cycle['payable'];
  readonly played: CyclePlayed | undefined;
  readonly payees: readonly PayeeOfCycle[];
};

/** What a locked cycle came to, with its payments as they stand. */
export async function basisOfLock(world: Needs, cycle: Cycle): Promise<Basis> {
  const { totals, plays, lockedAt, payable } = cycle;
  invariant(totals !== null && lockedAt !== null, 'a locked cycle has totals');
  const [played, payments] = await Promise.all([
    readCyclePlayed(world, cycle),
    world.payments.ofCycle(cycle.id),
  ]);
  return {
    named: { kind: 'close', at: lockedAt },
    currency: totals.gross.currency,
    ...{ totals, plays, payable, played },
    held: cycle.held.map(({ reason, originCycleId, amount }) => ({
      ...{ reason, originCycleId, minor: amount.minor },
    })),
    payees: payments.filter(({ successorId }) => successorId === undefined).map(payeeOf),
  };
}

/** What the last finished run of an open cycle would come to; undefined where there is none. */
export async function basisOfRun(world: Needs, { id }: Pick<Cycle, 'id'>): Promise<Basis | undefined> {
  const run = (await world.runs.ofCycle(id)).find(({ status }) => status === 'Finished');
  if (run === undefined || run.totals === null) return undefined;
  const [played, payments] = await Promise.all([readCyclePlayed(world, run), paymentsOfRun(world, run)]);
  const { totals, plays, netPayable } = run;
  const { currency } = totals.gross;
  const tax = payments.reduce((sum, { withholdingTax }) => sum + withholdingTax.minor, 0n);
  return {
    named: { kind: 'run', runId: run.id, runNumber: run.number, at: run.finishedAt ?? run.startedAt },
    ...{ currency, totals, plays, played },
    held: played?.held ?? [],
    payable: netPayable && { withholdingTax: moneyOf(tax, currency), netPayable },
    payees: payments.map((payment) => ({ ...shared(payment), payment: null })),
  };
}

function payeeOf(payment: Payment): PayeeOfCycle {
  const { id, kind, partnerId, status } = payment;
  return { ...shared(payment), payment: { id, kind, partnerId, status } };
}

const shared = ({
  payee,
  gross,
  adminFee,
  net,
  netPayable,
}: Pick<Payment, 'payee' | 'gross' | 'adminFee' | 'net' | 'netPayable'>) => ({
  ...{ payee, gross, adminFee, net, netPayable },
});

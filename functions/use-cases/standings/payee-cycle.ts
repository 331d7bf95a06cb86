import type { World } from '#functions/ports/world.ts';
import { type PayeeSums, readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { standingPayment } from '#functions/use-cases/standings/standing-payment.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { PayeeCycleSums, PayeeCycle as Seen } from '#shared/schemas/standings.ts';

type Needs = Pick<World, 'ids' | 'payments' | 'files' | 'settings'>;
type HeldFor = readonly { readonly reason: string; readonly amount: { minor: bigint; currency: string } }[];
/** A payee by its reference, and the names under which money is held for it. */
export type Payee = { readonly ref: string; readonly heldNames: readonly string[] };
type PayeeCycle = {
  readonly seen: Seen;
  /** The payment that stands, without those that it reissues. */
  readonly payment: Pick<Payment, 'id' | 'status' | 'netPayable'> | null;
  /** What the close held for it, by reason, the most first. */
  readonly heldFor: HeldFor;
};

/** A cycle as it is one payee’s, from one file and its payment. Before the lock it has no figures. */
export async function payeeCycle(world: Needs, payee: Payee, cycle: Cycle): Promise<PayeeCycle> {
  const { id, name, territory, periodStart, periodEnd, status, lockedAt, currency } = cycle;
  const head = { id, name, territory, periodStart, periodEnd, status, lockedAt };
  if (!isLocked(status) || currency === null)
    return { seen: { ...head, sums: null }, payment: null, heldFor: [] };
  const [sums, payment] = await Promise.all([
    readPayeeSums(world, cycle),
    standingPayment(world, payee.ref, cycle),
  ]);
  const heldFor = heldForOf(sums, payee, currency);
  return {
    seen: { ...head, sums: sumsOf(sums, payee, { currency, heldFor }) },
    payment:
      payment === undefined
        ? null
        : { id: payment.id, status: payment.status, netPayable: payment.netPayable },
    heldFor,
  };
}

function heldForOf({ held }: PayeeSums, { heldNames }: Payee, currency: string): HeldFor {
  const reasons = new Map<string, bigint>();
  for (const [reason, minor] of heldNames.flatMap((name) => Object.entries(held[name] ?? {})))
    reasons.set(reason, (reasons.get(reason) ?? 0n) + minor);
  return [...reasons]
    .map(([reason, minor]) => ({ reason, amount: moneyOf(minor, currency) }))
    .toSorted((a, b) => (a.amount.minor > b.amount.minor ? -1 : 1));
}

function sumsOf(
  { payees }: PayeeSums,
  { ref }: Payee,
  { currency, heldFor }: { readonly currency: string; readonly heldFor: HeldFor },
): PayeeCycleSums {
  const sum = payees[ref];
  const money = (minor = 0n) => moneyOf(minor, currency);
  return {
    works: sum?.works ?? 0,
    plays: sum?.plays ?? 0,
    seconds: sum?.seconds ?? 0,
    gross: money(sum?.grossMinor),
    adminFee: money(sum?.adminFeeMinor),
    net: money(sum?.netMinor),
    adjustments: money(sum?.adjustmentsMinor),
    held: money(heldFor.reduce((total, { amount }) => total + amount.minor, 0n)),
  };
}

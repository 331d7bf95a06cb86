import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { type PayeeSums, readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { heldNames, standingRemittance } from '#functions/use-cases/standings/cycles-of-partner.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { PartnerCycle } from '#shared/schemas/standings.ts';

type Needs = Pick<World, 'ids' | 'payments' | 'files' | 'settings'>;
type HeldFor = readonly { readonly reason: string; readonly amount: { minor: bigint; currency: string } }[];

/** A cycle as it is one partner’s, from one file and its remittance, with what its close held for it by reason. */
export async function partnerCycle(
  world: Needs,
  partner: Partner,
  cycle: Cycle,
): Promise<{ readonly seen: PartnerCycle; readonly heldFor: HeldFor }> {
  const { id, name, territory, periodStart, periodEnd, status, lockedAt, currency } = cycle;
  const head = { id, name, territory, periodStart, periodEnd, status, lockedAt };
  if (!isLocked(status) || currency === null)
    return { seen: { ...head, sums: null, remittance: null }, heldFor: [] };
  const [sums, payment] = await Promise.all([
    readPayeeSums(world, cycle),
    standingRemittance(world, partner, cycle),
  ]);
  const heldFor = heldForOf(sums, partner, currency);
  return {
    seen: {
      ...head,
      sums: sumsOf(sums, partner, { currency, heldFor }),
      remittance:
        payment === undefined
          ? null
          : { id: payment.id, status: payment.status, netPayable: payment.netPayable },
    },
    heldFor,
  };
}

function heldForOf({ held }: PayeeSums, partner: Partner, currency: string): HeldFor {
  const reasons = new Map<string, bigint>();
  for (const [reason, minor] of heldNames(partner).flatMap((name) => Object.entries(held[name] ?? {})))
    reasons.set(reason, (reasons.get(reason) ?? 0n) + minor);
  return [...reasons]
    .map(([reason, minor]) => ({ reason, amount: moneyOf(minor, currency) }))
    .toSorted((a, b) => (a.amount.minor > b.amount.minor ? -1 : 1));
}

function sumsOf(
  { payees }: PayeeSums,
  { societyCode }: Partner,
  { currency, heldFor }: { readonly currency: string; readonly heldFor: HeldFor },
): NonNullable<PartnerCycle['sums']> {
  const sum = payees[partnerRef(societyCode)];
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

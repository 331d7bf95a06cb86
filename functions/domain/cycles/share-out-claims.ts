import type { AllocatedClaim, ClaimHead, PoolKind, PoolPart } from '#functions/domain/cycles/allocation.ts';
import { apportionUnits } from '#functions/domain/cycles/apportion.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import type { Gathered, GatheredClaims } from '#functions/domain/cycles/gather-claims.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

export const POOLS = ['plays', 'licence'] as const;

/** What the plays of a claim brought to it in each pool, in the order in which they were gathered (royalty rules §7). */
export type ClaimMoney = ReadonlyMap<string, Readonly<Partial<Record<PoolKind, readonly bigint[]>>>>;

/**
 * Apportions each pool's gross over the claims that have weight in it (royalty rules §4), and each claim's amount over
 * its plays (§7). Claims stand in the order of their references.
 */
export function shareOutClaims(
  gathered: GatheredClaims,
  gross: Readonly<Record<PoolKind, bigint>>,
): { readonly claims: readonly AllocatedClaim[]; readonly money: ClaimMoney } {
  const entries = [...gathered.values()].toSorted((a, b) => compareUtf8(a.claim.ref, b.claim.ref));
  const parts = new Map<string, PoolPart[]>(entries.map(({ claim }) => [claim.ref, []]));
  const money = new Map<string, Partial<Record<PoolKind, readonly bigint[]>>>();
  for (const pool of POOLS) {
    const weighty = entries.flatMap(({ claim, pools }) => {
      const of = pools[pool];
      return of === undefined ? [] : [{ ref: claim.ref, claim, of, units: unitsOf(of) }];
    });
    for (const { ref, claim, of, units, minor, remainderUnit } of apportionUnits(gross[pool], weighty)) {
      parts.get(ref)?.push({
        pool,
        units: String(units),
        usageCount: of.plays.length,
        totalDurationSeconds: of.totalDurationSeconds,
        remainderUnit,
        amountMinor: String(minor),
        held: claim.reason === undefined ? [] : heldDetail(minor, of.payees),
      });
      money.set(ref, { ...money.get(ref), [pool]: playMoney(minor, of) });
    }
  }
  return { claims: entries.map(({ claim }) => allocatedClaim(claim, parts.get(claim.ref) ?? [])), money };
}

const unitsOf = ({ payees }: Gathered): bigint =>
  [...payees.values()].reduce((sum, units) => sum + units, 0n);

/** A claim's amount over its plays by what they weigh in it, ties by play id. */
const playMoney = (minor: bigint, { plays }: Gathered): readonly bigint[] =>
  plays.length === 0 ? [] : apportionUnits(minor, plays).map((portion) => portion.minor);

function allocatedClaim(claim: PlayClaim, pools: readonly PoolPart[]): AllocatedClaim {
  const sum = (of: (part: PoolPart) => number) => pools.reduce((total, part) => total + of(part), 0);
  return {
    ...claimHead(claim),
    usageCount: sum((part) => part.usageCount),
    totalDurationSeconds: sum((part) => part.totalDurationSeconds),
    pools,
    amountMinor: String(pools.reduce((total, part) => total + BigInt(part.amountMinor), 0n)),
  };
}

/** Whose a claim is, of which work and under which terms. */
export function claimHead(claim: PlayClaim): ClaimHead {
  const { ref, payeeRef, payee, reason, workRef, work, agreementId, termsFrom, parties } = claim;
  return {
    ref,
    payeeRef,
    payee,
    ...(reason !== undefined && { reason }),
    workRef,
    ...(work !== undefined && { work }),
    ...(agreementId !== undefined && { agreementId }),
    ...(termsFrom !== undefined && { termsFrom }),
    parties: parties.map(({ name, ipi, role, societyCode, percent }) => ({
      name,
      ...(ipi !== undefined && { ipi }),
      role,
      ...(societyCode !== undefined && { societyCode }),
      ...(percent !== undefined && { percent }),
    })),
  };
}

/** Held money by would-be payee: a second apportionment inside the claim (royalty rules §5). */
export function heldDetail(minor: bigint, payees: ReadonlyMap<string, bigint>): PoolPart['held'] {
  const weights = [...payees].map(([ref, units]) => ({ ref, units }));
  return apportionUnits(minor, weights)
    .toSorted((a, b) => compareUtf8(a.ref, b.ref))
    .map(({ ref, units, minor: amount }) => ({
      wouldBePayee: ref,
      units: String(units),
      amountMinor: String(amount),
    }));
}

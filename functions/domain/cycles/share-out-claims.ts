import type { AllocatedClaim, PoolKind, PoolPart } from '#functions/domain/cycles/allocation.ts';
import { apportion, type Portion } from '#functions/domain/cycles/apportion.ts';
import { type Fraction, fraction, show, sum, ZERO } from '#functions/domain/cycles/fraction.ts';
import type { Gathered, GatheredClaims } from '#functions/domain/cycles/gather-claims.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

export const POOLS = ['plays', 'licence'] as const;

/** Apportions each pool's gross over the claims that have weight in it (royalty rules §4); claims in the order of their references. */
export function shareOutClaims(
  gathered: GatheredClaims,
  gross: Readonly<Record<PoolKind, bigint>>,
): readonly AllocatedClaim[] {
  const entries = [...gathered.values()].toSorted((a, b) => compareUtf8(a.claim.ref, b.claim.ref));
  const portions = new Map<PoolKind, Map<string, Portion & { weight: Fraction }>>();
  for (const pool of POOLS) {
    const claims = entries.map(({ claim, weights }) => ({ ref: claim.ref, weight: sum(weights[pool]) }));
    const weightOf = new Map(claims.map(({ ref, weight }) => [ref, weight]));
    portions.set(
      pool,
      new Map(
        apportion(gross[pool], claims).map((portion) => [
          portion.ref,
          { ...portion, weight: weightOf.get(portion.ref) ?? ZERO },
        ]),
      ),
    );
  }
  return entries.map((entry) =>
    allocatedClaim(
      entry,
      POOLS.flatMap((pool) => partIn(pool, portions.get(pool)?.get(entry.claim.ref))),
    ),
  );
}

function partIn(pool: PoolKind, portion: (Portion & { weight: Fraction }) | undefined): PoolPart[] {
  if (portion === undefined) return [];
  const { weight, exact, remainderUnit, minor } = portion;
  return [
    {
      pool,
      weight: show(weight),
      exact: show(fraction(exact.n, exact.d)),
      remainderUnit,
      amountMinor: String(minor),
    },
  ];
}

function allocatedClaim({ claim, plays, payees }: Gathered, pools: readonly PoolPart[]): AllocatedClaim {
  const amount = pools.reduce((total, part) => total + BigInt(part.amountMinor), 0n);
  const { ref, payeeRef, payee, reason, workRef, work, agreementId, termsFrom } = claim;
  return {
    ref,
    payeeRef,
    payee,
    ...(reason !== undefined && { reason }),
    workRef,
    ...(work !== undefined && { work }),
    ...(agreementId !== undefined && { agreementId }),
    ...(termsFrom !== undefined && { termsFrom }),
    usageCount: plays.size,
    totalDurationSeconds: [...plays.values()].reduce((total, seconds) => total + seconds, 0),
    pools,
    amountMinor: String(amount),
    held: reason === undefined ? [] : heldDetail(amount, payees),
  };
}

/** Held money by would-be payee: a second apportionment inside the claim (royalty rules §5). */
function heldDetail(
  amount: bigint,
  payees: ReadonlyMap<string, readonly Fraction[]>,
): AllocatedClaim['held'] {
  const weights = [...payees].map(([ref, parts]) => ({ ref, weight: sum(parts) }));
  const weightOf = new Map(weights.map(({ ref, weight }) => [ref, weight]));
  return apportion(amount, weights)
    .toSorted((a, b) => compareUtf8(a.ref, b.ref))
    .map(({ ref, minor }) => ({
      wouldBePayee: ref,
      weight: show(weightOf.get(ref) ?? ZERO),
      amountMinor: String(minor),
    }));
}

import type { PlayInBox } from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { BoxClaim, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { AllocatedClaim, Allocation, ClaimHead, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { apportionUnits } from '#functions/domain/cycles/apportion.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import { commonDenominator } from '#functions/domain/cycles/fraction.ts';
import { claimParts, type GatheredClaims, gather } from '#functions/domain/cycles/gather-claims.ts';
import { claimHead } from '#functions/domain/cycles/share-out-claims.ts';

/** What a claim has in a box: its money, its plays, and of held money whose it would be. */
export type ClaimInBox = {
  readonly head: ClaimHead;
  readonly minor: bigint;
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly held: ReadonlyMap<string, bigint>;
};

/** The claims of a pool as the last close left them, by reference. */
export function claimsBefore(
  { claims }: Pick<Allocation, 'claims'>,
  pool: PoolKind,
  state: BoxState | undefined,
): ReadonlyMap<string, ClaimInBox> {
  const original = claims.flatMap((claim) => originalClaim(claim, pool));
  return new Map([...original, ...(state?.claims ?? []).map(storedClaim)]);
}

function originalClaim(
  { usageCount: _u, totalDurationSeconds: _t, pools, amountMinor: _a, ...head }: AllocatedClaim,
  pool: PoolKind,
): [string, ClaimInBox][] {
  return pools
    .filter((part) => part.pool === pool)
    .map(({ amountMinor, usageCount, totalDurationSeconds, held }) => [
      head.ref,
      {
        head,
        minor: BigInt(amountMinor),
        usageCount,
        totalDurationSeconds,
        held: new Map(held.map((detail) => [detail.wouldBePayee, BigInt(detail.amountMinor)])),
      },
    ]);
}

/** A claim as a file has it. */
export function storedClaim({
  head,
  amountMinor,
  usageCount,
  totalDurationSeconds,
  held,
}: BoxClaim): [string, ClaimInBox] {
  const details = new Map(held.map((detail) => [detail.wouldBePayee, BigInt(detail.amountMinor)]));
  return [head.ref, { head, minor: BigInt(amountMinor), usageCount, totalDurationSeconds, held: details }];
}

/** A claim that has nothing any more. */
export const emptied = ({ head }: Pick<ClaimInBox, 'head'>): ClaimInBox => ({
  head,
  minor: 0n,
  usageCount: 0,
  totalDurationSeconds: 0,
  held: new Map(),
});

/** Two parts of one claim together; the second is taken away where `times` is −1. */
export function combined(one: ClaimInBox, other: ClaimInBox, times: 1 | -1 = 1): ClaimInBox {
  const held = new Map(one.held);
  for (const [payee, minor] of other.held) held.set(payee, (held.get(payee) ?? 0n) + BigInt(times) * minor);
  return {
    head: one.head,
    minor: one.minor + BigInt(times) * other.minor,
    usageCount: one.usageCount + times * other.usageCount,
    totalDurationSeconds: one.totalDurationSeconds + times * other.totalDurationSeconds,
    held,
  };
}

/** What plays weigh in their claims, gathered by claim, with the unit that all of them have in common. */
export function gatherPlays(
  plays: Iterable<PlayInBox>,
  pool: PoolKind,
  claimsOf: (play: PlayInBox) => readonly PlayClaim[],
): GatheredClaims {
  const claimed = [...plays].map((play) => ({ play, claims: claimsOf(play) }));
  const unit = commonDenominator(new Set(claimed.flatMap(({ claims }) => claims.map(({ share }) => share))));
  const partsOf = claimParts(unit);
  const gathered: GatheredClaims = new Map();
  for (const { play, claims } of claimed) {
    const { playId, durationSeconds: seconds, units } = play;
    gather(gathered, partsOf(claims), { playId, pool, seconds, units });
  }
  return gathered;
}

/** An amount apportioned over gathered claims, and each part over the claim's would-be payees and its plays. */
export function shareOut(
  minor: bigint,
  gathered: GatheredClaims,
  pool: PoolKind,
): { readonly claims: ReadonlyMap<string, ClaimInBox>; readonly money: ReadonlyMap<string, bigint> } {
  const weighty = [...gathered.values()].flatMap(({ claim, pools }) => {
    const of = pools[pool];
    if (of === undefined) return [];
    return [
      { ref: claim.ref, claim, of, units: [...of.payees.values()].reduce((sum, one) => sum + one, 0n) },
    ];
  });
  const claims = new Map<string, ClaimInBox>();
  const money = new Map<string, bigint>();
  for (const { ref, claim, of, minor: part } of apportionUnits(minor, weighty)) {
    claims.set(ref, {
      head: claimHead(claim),
      minor: part,
      usageCount: of.plays.length,
      totalDurationSeconds: of.totalDurationSeconds,
      held: claim.reason === undefined ? new Map() : overPayees(part, of.payees),
    });
    if (of.plays.length > 0)
      for (const play of apportionUnits(part, of.plays))
        money.set(play.ref, (money.get(play.ref) ?? 0n) + play.minor);
  }
  return { claims, money };
}

function overPayees(minor: bigint, payees: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
  const parts = apportionUnits(
    minor,
    [...payees].map(([ref, units]) => ({ ref, units })),
  );
  return new Map(parts.map(({ ref, minor: part }) => [ref, part]));
}

import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { type PlayClaim, UNIDENTIFIED } from '#functions/domain/cycles/claims/play-claims.ts';

/** One play in a claim: what it weighs in it. */
type Weighing = { readonly ref: string; units: bigint };
/** What a claim has gathered in one pool of a station: its plays, and the weights of each would-be payee. */
export type Gathered = {
  readonly plays: Map<string, Weighing>;
  readonly payees: Map<string, bigint>;
  totalDurationSeconds: number;
};
export type GatheredClaim = {
  readonly claim: PlayClaim;
  readonly pools: Partial<Record<PoolKind, Gathered>>;
};

/** The claims of a station by their reference. */
export type GatheredClaims = Map<string, GatheredClaim>;

/** Adds one play's part to its claim, in units; a part without weight adds nothing. */
export function gather(
  gathered: GatheredClaims,
  claim: PlayClaim,
  { playId, pool, seconds, units }: { playId: string; pool: PoolKind; seconds: number; units: bigint },
): void {
  if (units === 0n) return;
  const entry = gathered.get(claim.ref) ?? { claim, pools: {} };
  const of = entry.pools[pool] ?? { plays: new Map(), payees: new Map(), totalDurationSeconds: 0 };
  entry.pools[pool] = of;
  gathered.set(claim.ref, entry);
  const known = of.plays.get(playId);
  if (known === undefined) {
    of.plays.set(playId, { ref: playId, units });
    of.totalDurationSeconds += seconds;
  } else known.units += units;
  of.payees.set(claim.wouldBePayee, (of.payees.get(claim.wouldBePayee) ?? 0n) + units);
}

/** Gives a licence pool in which no play has weight to the unidentified claim (royalty rules §3). */
export function claimWithoutPlays(gathered: GatheredClaims): void {
  const entry = gathered.get(UNIDENTIFIED.ref) ?? { claim: UNIDENTIFIED, pools: {} };
  entry.pools.licence = {
    plays: new Map(),
    payees: new Map([[UNIDENTIFIED.wouldBePayee, 1n]]),
    totalDurationSeconds: 0,
  };
  gathered.set(UNIDENTIFIED.ref, entry);
}

import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { type Fraction, ONE, times } from '#functions/domain/cycles/fraction.ts';
import type { FrozenPlay } from '#functions/domain/cycles/manifest.ts';
import { type PlayClaim, UNIDENTIFIED } from '#functions/domain/cycles/station-claims.ts';

/**
 * What one claim has gathered at a station: its weights in each pool, its plays, and the weights of each would-be
 * payee.
 */
export type Gathered = {
  readonly claim: PlayClaim;
  readonly weights: Record<PoolKind, Fraction[]>;
  /** The plays, each with its seconds that count. */
  readonly plays: Map<FrozenPlay, number>;
  readonly payees: Map<string, Fraction[]>;
};

/** The claims of a station by their reference. */
export type GatheredClaims = Map<string, Gathered>;

/** Adds one play's share to its claim; a share without weight adds nothing. */
export function gather(
  gathered: GatheredClaims,
  {
    claim,
    play,
    seconds,
    pool,
    weight,
  }: { claim: PlayClaim; play: FrozenPlay; seconds: number; pool: PoolKind; weight: Fraction },
): void {
  const part = times(weight, claim.share);
  if (part.n === 0n) return;
  const entry: Gathered = gathered.get(claim.ref) ?? {
    claim,
    weights: { plays: [], licence: [] },
    plays: new Map(),
    payees: new Map(),
  };
  gathered.set(claim.ref, entry);
  entry.weights[pool].push(part);
  entry.plays.set(play, seconds);
  const payee = entry.payees.get(claim.wouldBePayee);
  if (payee === undefined) entry.payees.set(claim.wouldBePayee, [part]);
  else payee.push(part);
}

/** Gives a licence pool in which no play has weight to the unidentified claim (royalty rules §3). */
export function claimWithoutPlays(gathered: GatheredClaims): void {
  const entry = gathered.get(UNIDENTIFIED.ref);
  if (entry !== undefined) entry.weights.licence.push(ONE);
  else {
    gathered.set(UNIDENTIFIED.ref, {
      claim: UNIDENTIFIED,
      weights: { plays: [], licence: [ONE] },
      plays: new Map(),
      payees: new Map([[UNIDENTIFIED.wouldBePayee, [ONE]]]),
    });
  }
}

import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { type PlayClaim, UNIDENTIFIED } from '#functions/domain/cycles/claims/play-claims.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

/** One play in a claim: what it weighs in it. */
type Weighing = { readonly ref: string; units: bigint };
/** What a claim has gathered in one pool of a station: its plays, and the weights of each would-be payee. */
export type Gathered = {
  readonly plays: Map<string, Weighing>;
  readonly payees: Map<string, bigint>;
  totalDurationSeconds: number;
};
export type GatheredClaim = {
  /** With the parties of all its plays: several parties of one work may be one payee's. */
  claim: PlayClaim;
  readonly pools: Partial<Record<PoolKind, Gathered>>;
  /** Those that are in the claim already, as they came. */
  readonly parties: Set<PlayClaim['parties']>;
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
  const entry = gathered.get(claim.ref) ?? { claim, pools: {}, parties: new Set([claim.parties]) };
  if (!entry.parties.has(claim.parties)) addParties(entry, claim.parties);
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

/**
 * Adds the parties of one more play to a paid claim. Where they differ they stand in the order of their keys, so that
 * the order of the plays does not matter.
 */
function addParties(entry: GatheredClaim, parties: PlayClaim['parties']): void {
  entry.parties.add(parties);
  const own = entry.claim.parties;
  if (entry.claim.payee.kind === 'held' || keysOf(own).join() === keysOf(parties).join()) return;
  const all = new Map([...own, ...parties].map((party) => [partyKey(party), party]));
  const inOrder = [...all].toSorted(([a], [b]) => compareUtf8(a, b)).map(([, party]) => party);
  entry.claim = { ...entry.claim, parties: inOrder };
}

const keysOf = (parties: PlayClaim['parties']): readonly string[] => parties.map(partyKey);

const partyKey = ({ name, ipi, role, percent, societyCode }: PlayClaim['parties'][number]): string =>
  JSON.stringify([ipi ?? name, role, percent, societyCode]);

/** Gives a licence pool in which no play has weight to the unidentified claim (royalty rules §3). */
export function claimWithoutPlays(gathered: GatheredClaims): void {
  const entry = gathered.get(UNIDENTIFIED.ref) ?? { claim: UNIDENTIFIED, pools: {}, parties: new Set() };
  entry.pools.licence = {
    plays: new Map(),
    payees: new Map([[UNIDENTIFIED.wouldBePayee, 1n]]),
    totalDurationSeconds: 0,
  };
  gathered.set(UNIDENTIFIED.ref, entry);
}

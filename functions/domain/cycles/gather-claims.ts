import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { type PlayClaim, UNIDENTIFIED } from '#functions/domain/cycles/claims/play-claims.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

/** What a play brings to one claim: its parts of the play's weight, in the unit that all shares have in common. */
export type ClaimPart = {
  readonly ref: string;
  /** Several shares of a work may be one payee's. */
  readonly claims: readonly PlayClaim[];
  readonly units: bigint;
  readonly payees: readonly (readonly [wouldBePayee: string, units: bigint])[];
};

/** One play in a claim: what it weighs in it. */
type Weighing = { readonly ref: string; readonly units: bigint };
/** What a claim has gathered in one pool of a station: its plays as they came, and the weights of each would-be payee. */
export type Gathered = {
  readonly plays: Weighing[];
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

/**
 * Answers the parts of a play by claims, in units of which a whole play has `shareUnits`; shares of nothing are left
 * out. The parts of the same claims are worked out once.
 */
export function claimParts(shareUnits: bigint): (claims: readonly PlayClaim[]) => readonly ClaimPart[] {
  const known = new Map<readonly PlayClaim[], readonly ClaimPart[]>();
  const unitsOf = ({ share }: PlayClaim) => share.n * (shareUnits / share.d);
  return (claims) => {
    const parts =
      known.get(claims) ??
      [
        ...Map.groupBy(
          claims.filter((claim) => unitsOf(claim) > 0n),
          ({ ref }) => ref,
        ),
      ].map(([ref, of]) => ({
        ref,
        claims: of,
        units: of.reduce((sum, claim) => sum + unitsOf(claim), 0n),
        payees: of.map((claim) => [claim.wouldBePayee, unitsOf(claim)] as const),
      }));
    known.set(claims, parts);
    return parts;
  };
}

type Played = {
  readonly playId: string;
  readonly pool: PoolKind;
  readonly seconds: number;
  /** What the play weighs; without weight it adds nothing. */
  readonly units: bigint;
};

/** Adds one play to each of its claims. */
export function gather(
  gathered: GatheredClaims,
  parts: readonly ClaimPart[],
  { playId, pool, seconds, units }: Played,
): void {
  if (units === 0n) return;
  for (const part of parts) {
    const entry = entryOf(gathered, part);
    const of = entry.pools[pool] ?? { plays: [], payees: new Map<string, bigint>(), totalDurationSeconds: 0 };
    entry.pools[pool] = of;
    of.plays.push({ ref: playId, units: units * part.units });
    of.totalDurationSeconds += seconds;
    for (const [payee, weight] of part.payees)
      of.payees.set(payee, (of.payees.get(payee) ?? 0n) + units * weight);
  }
}

function entryOf(gathered: GatheredClaims, { ref, claims }: ClaimPart): GatheredClaim {
  const [claim = UNIDENTIFIED] = claims;
  const entry = gathered.get(ref) ?? { claim, pools: {}, parties: new Set([claim.parties]) };
  gathered.set(ref, entry);
  for (const { parties } of claims) if (!entry.parties.has(parties)) addParties(entry, parties);
  return entry;
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
    plays: [],
    payees: new Map([[UNIDENTIFIED.wouldBePayee, 1n]]),
    totalDurationSeconds: 0,
  };
  gathered.set(UNIDENTIFIED.ref, entry);
}

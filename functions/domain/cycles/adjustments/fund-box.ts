import { gatherPlays, shareOut } from '#functions/domain/cycles/adjustments/box-claims.ts';
import { isFunded, type PlayInBox, type PlaysInBox } from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { grossOfPlays } from '#functions/domain/cycles/apportion-station.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import { claimWithoutPlays } from '#functions/domain/cycles/gather-claims.ts';

/** What comes into a box, or goes out of it, before works are looked at (royalty rules §8.7). */
export type Funding = {
  readonly deltaMinor: bigint;
  readonly claims: ReturnType<typeof shareOut>['claims'];
  /** What each play gains by it. */
  readonly money: ReadonlyMap<string, bigint>;
  readonly grossMinor: bigint;
  readonly lateUnits: bigint;
  /** Late plays that are part of the gross from now on. */
  readonly funded: ReadonlySet<string>;
};

type Given = {
  readonly allocation: Allocation;
  readonly state: BoxState | undefined;
  readonly before: PlaysInBox;
  readonly now: PlaysInBox;
  /** The claims on a play by the facts of the last close, and by those of this one. */
  readonly claimsBefore: (play: PlayInBox) => readonly PlayClaim[];
  readonly claimsNow: (play: PlayInBox) => readonly PlayClaim[];
  /** The part of the licences that falls into the cycle as it is known now; undefined where none was revised. */
  readonly licencePartMinor: bigint | undefined;
};

/**
 * ΔG of a box (royalty rules §8.7). Late plays of a per-play or per-minute tariff: what all of them come to, rounded
 * with the frozen weight, less the gross so far, over their own claims. A licence pool: its part of the locked cycle
 * under the revised licences less what was distributed, over the claims that the box has after the last close.
 */
export function fundBox(pool: PoolKind, given: Given): Funding {
  const { allocation, state } = given;
  const original = allocation.pools.find((one) => one.pool === pool);
  const so = {
    grossMinor: BigInt(state?.grossMinor ?? original?.grossMinor ?? '0'),
    lateUnits: BigInt(state?.lateUnits ?? '0'),
  };
  return pool === 'plays'
    ? fundLatePlays(given, { ...so, frozenUnits: BigInt(original?.units ?? '0') })
    : fundLicence(given, so);
}

function fundLatePlays(
  { allocation, now, claimsNow }: Given,
  { grossMinor, lateUnits, frozenUnits }: { grossMinor: bigint; lateUnits: bigint; frozenUnits: bigint },
): Funding {
  const late = [...now.values()].filter((play) => !isFunded(play) && counts(play));
  const units = late.reduce((sum, play) => sum + play.units, lateUnits);
  const gross = late.length === 0 ? grossMinor : grossOfPlays(frozenUnits + units, allocation.currency);
  const deltaMinor = gross - grossMinor;
  const shared = shareOut(deltaMinor, gatherPlays(late, 'plays', claimsNow), 'plays');
  const funded = new Set(late.map(({ playId }) => playId));
  return { deltaMinor, ...shared, grossMinor: gross, lateUnits: units, funded };
}

/** A late play without a work adds nothing where such plays are redistributed. */
const counts = ({ workId, late }: PlayInBox): boolean =>
  workId !== undefined || late?.unidentified !== 'redistribute';

function fundLicence(
  { before, claimsBefore, licencePartMinor }: Given,
  { grossMinor, lateUnits }: { grossMinor: bigint; lateUnits: bigint },
): Funding {
  const gross = licencePartMinor ?? grossMinor;
  const deltaMinor = gross - grossMinor;
  const nothing = { deltaMinor, grossMinor: gross, lateUnits, funded: new Set<string>() };
  if (deltaMinor === 0n) return { ...nothing, claims: new Map(), money: new Map() };
  const gathered = gatherPlays([...before.values()].filter(isFunded), 'licence', claimsBefore);
  if (gathered.size === 0) claimWithoutPlays(gathered);
  return { ...nothing, ...shareOut(deltaMinor, gathered, 'licence') };
}

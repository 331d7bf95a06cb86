import {
  type ClaimInBox,
  claimsBefore as claimsBeforeOf,
  gatherPlays,
  shareOut,
} from '#functions/domain/cycles/adjustments/box-claims.ts';
import {
  broughtWorks,
  isFunded,
  originalPlays,
  type PlayInBox,
  type PlaysInBox,
  playsAfter,
  playsBefore,
} from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { AdjustedBox, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import {
  type CommonFacts,
  claimFacts,
  commonFacts,
} from '#functions/domain/cycles/adjustments/common-facts.ts';
import { fundBox } from '#functions/domain/cycles/adjustments/fund-box.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { touchedWorks } from '#functions/domain/cycles/adjustments/touched-works.ts';
import { writtenBox } from '#functions/domain/cycles/adjustments/written-box.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenLicence } from '#functions/domain/cycles/frozen-terms.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';

/** Everything that a box is adjusted from: its frozen files, how the last close left it, and what became known. */
export type BoxGiven = {
  readonly manifest: StationManifest;
  readonly allocation: Allocation;
  readonly pool: PoolKind;
  readonly state?: BoxState | undefined;
  /** Decided shares, late agreements and affiliations that the last close knew, and those that this one knows. */
  readonly known: CommonFacts;
  readonly now: CommonFacts;
  /** Events of this close about plays and licences of the station in this cycle, in the order of their numbers. */
  readonly events: readonly MoneyEvent[];
};

const NOTHING_LATE = commonFacts([]);

/**
 * Adjusts one box (royalty rules §8.4–§8.7): adds ΔG, and gives each touched work's money to those who claim its plays
 * now. What it moves adds up to ΔG exactly, and depends on the facts at each close alone.
 */
export function adjustBox(given: BoxGiven): AdjustedBox {
  const { manifest, allocation, pool, state, known, now, events } = given;
  const { cycle } = manifest;
  const original = originalPlays(allocation, pool);
  const works = broughtWorks(manifest.works, state?.works ?? [], events);
  const before = playsBefore(original, state);
  const after = playsAfter(before, pool, { events, works });
  const allWorks = [...works.all.values()];
  const finder = (facts: CommonFacts) => {
    const find = claimFinder(claimFacts(cycle, allWorks, facts));
    return ({ workId, date }: Pick<PlayInBox, 'workId' | 'date'>) => find(workId, date);
  };
  const claimsNow = finder(now);

  const licences = licencesNow(manifest.licences, state, events);
  const isRevised = events.some(({ facts }) => facts.kind === 'licence');
  const funding = fundBox(pool, {
    allocation,
    state,
    before,
    now: after,
    claimsBefore: finder(known),
    claimsNow,
    licencePartMinor: isRevised ? licencePart(licences, cycle) : undefined,
  });
  const plays = funded(after, funding);
  const claims = claimsBeforeOf(allocation, pool, state);

  const touched = touchedWorks({
    earlier: state?.touched ?? [],
    original,
    plays,
    works,
    claims,
    late: now,
    claimsNow,
    claimsFrozen: finder(NOTHING_LATE),
  });
  const standing = new Map(withFunding(claims, funding.claims));
  const playsOf = Map.groupBy([...plays.values()].filter(isFunded), ({ workId }) => works.refOf(workId));
  for (const ref of touched) {
    for (const [claimRef, claim] of standing)
      if (claim.head.workRef === ref) standing.set(claimRef, emptied(claim));
    const own = playsOf.get(ref) ?? [];
    const money = own.reduce((sum, play) => sum + play.money, 0n);
    const targets = shareOut(money, gatherPlays(own, pool, claimsNow), pool).claims;
    for (const [claimRef, claim] of targets) standing.set(claimRef, claim);
  }
  return writtenBox({
    ...{ cycleId: cycle.id, stationId: allocation.stationId, pool },
    ...{ events, funding, touched, original, plays, before: claims, after: standing },
    earlier: state,
    originalRefs: new Set(allocation.claims.map(({ ref }) => ref)),
    works: works.brought,
    licences: licences.filter(({ id }) => !manifest.licences.some((frozen) => frozen.id === id)),
  });
}

/** Licences of the station as they are known now: the frozen ones and those that events brought. */
function licencesNow(
  frozen: readonly FrozenLicence[],
  state: BoxState | undefined,
  events: readonly MoneyEvent[],
): readonly FrozenLicence[] {
  const late = events.flatMap(({ facts }) => (facts.kind === 'licence' ? [facts.licence] : []));
  return [...frozen, ...(state?.licences ?? []), ...late];
}

/** The plays with what ΔG brought them. */
function funded(
  plays: PlaysInBox,
  { money, funded: nowFunded }: { money: ReadonlyMap<string, bigint>; funded: ReadonlySet<string> },
): PlaysInBox {
  return new Map(
    [...plays].map(([playId, play]) => [
      playId,
      {
        ...play,
        money: play.money + (money.get(playId) ?? 0n),
        ...(play.late !== undefined && {
          late: { ...play.late, isFunded: play.late.isFunded || nowFunded.has(playId) },
        }),
      },
    ]),
  );
}

/** The claims with their parts of ΔG; their plays stay as they are. */
function* withFunding(
  claims: ReadonlyMap<string, ClaimInBox>,
  parts: ReadonlyMap<string, ClaimInBox>,
): Iterable<[string, ClaimInBox]> {
  yield* claims;
  for (const [ref, part] of parts) {
    const claim = claims.get(ref) ?? emptied(part);
    const held = new Map(claim.held);
    for (const [payee, minor] of part.held) held.set(payee, (held.get(payee) ?? 0n) + minor);
    yield [ref, { ...claim, minor: claim.minor + part.minor, held }];
  }
}

/** A claim that has nothing any more. */
const emptied = ({ head }: ClaimInBox): ClaimInBox => ({
  head,
  minor: 0n,
  usageCount: 0,
  totalDurationSeconds: 0,
  held: new Map(),
});

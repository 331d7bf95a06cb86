import {
  type ClaimInBox,
  claimsBefore as claimsBeforeOf,
  combined,
  emptied,
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
  type ClosedPart,
  closedPart,
  fixedAfterFunding,
  shareOfOpen,
} from '#functions/domain/cycles/adjustments/closed-part.ts';
import {
  type CommonFacts,
  claimFacts,
  commonFacts,
} from '#functions/domain/cycles/adjustments/common-facts.ts';
import { fundBox } from '#functions/domain/cycles/adjustments/fund-box.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { touchedWorks } from '#functions/domain/cycles/adjustments/touched-works.ts';
import { writtenBox, writtenClaims } from '#functions/domain/cycles/adjustments/written-box.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { claimFinder, type PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
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
  /** Those that were known before the event of a number. */
  readonly knownBefore: (number: number) => CommonFacts;
  /** Events of this close about plays and licences of the station in this cycle, in the order of their numbers. */
  readonly events: readonly MoneyEvent[];
};

const NOTHING_LATE = commonFacts([]);

/**
 * Adjusts one box (royalty rules §8.4–§8.7): adds ΔG, and gives each touched work's money to those who claim its plays
 * now. What it moves adds up to ΔG exactly, and depends on the facts at each close alone. Plays that an expiry closed
 * keep their claims (§9.3).
 */
export function adjustBox(given: BoxGiven): AdjustedBox {
  const { manifest, allocation, pool, state, known, now, events } = given;
  const { cycle } = manifest;
  const original = originalPlays(allocation, pool);
  const works = broughtWorks(manifest.works, state?.works ?? [], events);
  const closed = closedPart(state);
  const before = playsBefore(original, state);
  const after = playsAfter(before, pool, { events, works, closed: closed.plays });
  const allWorks = [...works.all.values()];
  const finder = (facts: CommonFacts): ClaimsOf => {
    const find = claimFinder(claimFacts(cycle, allWorks, facts));
    return ({ workId, date }) => find(workId, date);
  };
  const claimsNow = finder(now);
  const claimsBefore = claimsOfClosed(closed, {
    open: finder(known),
    at: (number) => finder(given.knownBefore(number)),
  });

  const licences = licencesNow(manifest.licences, state, events);
  const isRevised = events.some(({ facts }) => facts.kind === 'licence');
  const funding = fundBox(pool, {
    allocation,
    state,
    before,
    now: after,
    claimsBefore,
    claimsNow,
    licencePartMinor: isRevised ? licencePart(licences, cycle) : undefined,
  });
  const plays = funded(after, funding);
  const claims = claimsBeforeOf(allocation, pool, state);
  const fixed = fixedAfterFunding({ pool, closed, funding, plays: before, works, claimsOf: claimsBefore });
  const isOpen = ({ playId }: PlayInBox) => !closed.plays.has(playId);
  const open = closed.plays.size === 0 ? plays : new Map([...plays].filter(([, play]) => isOpen(play)));

  const touched = touchedWorks({
    earlier: state?.touched ?? [],
    original,
    plays: open,
    works,
    claims,
    late: now,
    claimsNow,
    claimsFrozen: finder(NOTHING_LATE),
  });
  const standing = new Map(withFunding(claims, funding.claims));
  const playsOf = Map.groupBy([...open.values()].filter(isFunded), ({ workId }) => works.refOf(workId));
  for (const ref of touched) {
    for (const [claimRef, claim] of standing)
      if (claim.head.workRef === ref) standing.set(claimRef, fixed.get(claimRef) ?? emptied(claim));
    const targets = shareOfOpen(playsOf.get(ref) ?? [], { pool, claimsOf: claimsNow });
    for (const [claimRef, claim] of targets) {
      const kept = fixed.get(claimRef);
      standing.set(claimRef, kept === undefined ? claim : combined(claim, kept));
    }
  }
  return writtenBox({
    ...{ cycleId: cycle.id, stationId: allocation.stationId, pool },
    ...{ events, funding, touched, original, plays, before: claims, after: standing },
    earlier: state,
    closed: state?.closed && { ...state.closed, fixed: writtenClaims(fixed) },
    originalRefs: new Set(allocation.claims.map(({ ref }) => ref)),
    works: works.brought,
    licences: licences.filter(({ id }) => !manifest.licences.some((frozen) => frozen.id === id)),
  });
}

/** Who claims a play by what the last close knew. A play that an expiry closed has the claims of then that are not held. */
function claimsOfClosed(
  { plays }: ClosedPart,
  { open, at }: { readonly open: ClaimsOf; readonly at: (number: number) => ClaimsOf },
): ClaimsOf {
  const then = new Map([...new Set(plays.values())].map((number) => [number, at(number)]));
  return (play) => {
    const find = then.get(plays.get(play.playId) ?? 0);
    return find === undefined ? open(play) : find(play).filter(({ reason }) => reason === undefined);
  };
}
type ClaimsOf = (play: PlayInBox) => readonly PlayClaim[];

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

import type { ClaimInBox } from '#functions/domain/cycles/adjustments/box-claims.ts';
import {
  type BroughtWorks,
  isFunded,
  type PlayInBox,
  type PlaysInBox,
} from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { CommonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import { toldClaims } from '#functions/domain/cycles/adjustments/told-claims.ts';
import type { HeldReason } from '#functions/domain/cycles/allocation.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import { NO_WORK } from '#functions/domain/cycles/references.ts';

type ClaimsOf = (play: PlayInBox) => readonly PlayClaim[];
type Given = {
  readonly earlier: readonly string[];
  readonly original: PlaysInBox;
  readonly plays: PlaysInBox;
  readonly works: BroughtWorks;
  readonly claims: ReadonlyMap<string, ClaimInBox>;
  readonly late: CommonFacts;
  readonly claimsNow: ClaimsOf;
  readonly claimsFrozen: ClaimsOf;
};

/** Reasons of held money that a late agreement or affiliation may release (royalty rules §9.2). */
const RELEASABLE: readonly (HeldReason | undefined)[] = [
  'no-agreement',
  'unrepresented',
  'unaffiliated',
  'society-unknown',
];

/**
 * The works of a box that are touched, by reference (royalty rules §8.5): those that hold other plays, or other claims
 * on the date of one of their plays, than were frozen; and what an earlier close touched.
 */
export function touchedWorks(given: Given): ReadonlySet<string> {
  const { earlier, original, plays, works } = given;
  const touched = new Set(earlier);
  for (const play of plays.values()) {
    if (!isFunded(play)) continue;
    const frozen = original.get(play.playId);
    const ref = works.refOf(play.workId);
    if (frozen === undefined) touched.add(ref);
    else if (isMoved(frozen, play, works)) touched.add(ref).add(works.refOf(frozen.workId));
  }
  for (const ref of otherClaims(given, touched)) touched.add(ref);
  return touched;
}

/** Whether a play belongs to another work than was frozen; those without a reference are told apart by their ids. */
function isMoved(frozen: PlayInBox, play: PlayInBox, { refOf }: BroughtWorks): boolean {
  const ref = refOf(play.workId);
  return refOf(frozen.workId) !== ref || (ref === NO_WORK && frozen.workId !== play.workId);
}

/** Works that hold their plays still, and whose claims are others on the date of one of them. */
function* otherClaims(
  { plays, works, claims, late, claimsNow, claimsFrozen }: Given,
  known: ReadonlySet<string>,
): Iterable<string> {
  const decided = new Set(late.decisions.map(({ workRef }) => workRef));
  const releasable = new Set<string>();
  if (late.agreements.length + late.affiliations.length > 0)
    for (const { head } of claims.values())
      if (RELEASABLE.includes(head.reason)) releasable.add(head.workRef);
  const seen = new Map<string, Set<string>>();
  for (const play of plays.values()) {
    const ref = works.refOf(play.workId);
    if (known.has(ref) || (!decided.has(ref) && !releasable.has(ref))) continue;
    const dates = seen.get(ref) ?? new Set();
    if (dates.has(play.date)) continue;
    seen.set(ref, dates.add(play.date));
    if (isFunded(play) && toldClaims(claimsNow(play)) !== toldClaims(claimsFrozen(play))) yield ref;
  }
}

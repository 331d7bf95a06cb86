import {
  type ClaimInBox,
  combined,
  emptied,
  gatherPlays,
  shareOut,
  storedClaim,
} from '#functions/domain/cycles/adjustments/box-claims.ts';
import {
  type BroughtWorks,
  isFunded,
  type PlayInBox,
  type PlaysInBox,
} from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { Funding } from '#functions/domain/cycles/adjustments/fund-box.ts';
import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';

/** What expiries closed in a box (royalty rules §9.3). */
export type ClosedPart = {
  /** The number of the expiry that closed a play. */
  readonly plays: ReadonlyMap<string, number>;
  /** What a claim has besides what its open plays bring it: it stays, whatever becomes known of these. */
  readonly fixed: ReadonlyMap<string, ClaimInBox>;
};

/** What earlier expiries closed; nothing where there were none. */
export function closedPart(state: BoxState | undefined): ClosedPart {
  const closed = state?.closed;
  return {
    plays: new Map(
      (closed?.expiries ?? []).flatMap(({ number, playIds }) =>
        playIds.map((id): [string, number] => [id, number]),
      ),
    ),
    fixed: new Map((closed?.fixed ?? []).map(storedClaim)),
  };
}

type Sharing = {
  readonly pool: PoolKind;
  readonly claimsOf: (play: PlayInBox) => readonly PlayClaim[];
};

/** What the open plays of one work bring its claims: their money apportioned over what they weigh (royalty rules §8.6). */
export function shareOfOpen(
  plays: readonly PlayInBox[],
  { pool, claimsOf }: Sharing,
): ReadonlyMap<string, ClaimInBox> {
  const money = plays.reduce((sum, play) => sum + play.money, 0n);
  return shareOut(money, gatherPlays(plays, pool, claimsOf), pool).claims;
}

type Fixing = Sharing & {
  readonly closed: ClosedPart;
  readonly funding: Pick<Funding, 'claims' | 'money'>;
  readonly plays: PlaysInBox;
  readonly works: BroughtWorks;
};

/**
 * The fixed parts once ΔG of a licence has come in: of works with closed plays they take what the open ones do not
 * bring, so that the claims of a work are always its fixed parts and what its open plays bring. ΔG of late plays is
 * theirs, and these are open.
 */
export function fixedAfterFunding(given: Fixing): ClosedPart['fixed'] {
  const { closed, funding, plays, works } = given;
  if (given.pool !== 'licence' || closed.plays.size === 0 || funding.claims.size === 0) return closed.fixed;
  const isOpen = ({ playId }: PlayInBox) => !closed.plays.has(playId);
  const playsOf = Map.groupBy([...plays.values()].filter(isFunded), ({ workId }) => works.refOf(workId));
  const fixed = new Map(closed.fixed);
  for (const [ref, parts] of Map.groupBy(funding.claims.values(), ({ head }) => head.workRef)) {
    const own = playsOf.get(ref) ?? [];
    const open = own.filter(isOpen);
    if (own.length > 0 && open.length === own.length) continue;
    const funded = open.map((play) => ({
      ...play,
      money: play.money + (funding.money.get(play.playId) ?? 0n),
    }));
    const [before, after] = [shareOfOpen(open, given), shareOfOpen(funded, given)];
    for (const part of parts) add(fixed, { ...part, usageCount: 0, totalDurationSeconds: 0 }, 1);
    for (const claim of after.values()) add(fixed, claim, -1);
    for (const claim of before.values()) add(fixed, claim, 1);
  }
  return fixed;
}

/** Adds a part to a claim, or takes it away. */
export function add(claims: Map<string, ClaimInBox>, part: ClaimInBox, times: 1 | -1): void {
  const claim = claims.get(part.head.ref) ?? emptied(part);
  claims.set(part.head.ref, combined(claim, part, times));
}

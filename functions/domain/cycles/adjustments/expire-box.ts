import { type ClaimInBox, claimsBefore, emptied } from '#functions/domain/cycles/adjustments/box-claims.ts';
import {
  broughtWorks,
  isFunded,
  originalPlays,
  type PlayInBox,
  playsBefore,
} from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { BoxState, ExpiredInBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import { add, closedPart, shareOfOpen } from '#functions/domain/cycles/adjustments/closed-part.ts';
import { type CommonFacts, claimFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { FactsOf } from '#functions/domain/cycles/adjustments/money-event.ts';
import { writtenClaims } from '#functions/domain/cycles/adjustments/written-box.ts';
import type { Allocation, ClaimHead } from '#functions/domain/cycles/allocation.ts';
import { apportionUnits } from '#functions/domain/cycles/apportion.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';

type Given = {
  readonly manifest: StationManifest;
  readonly allocation: Allocation;
  /** How the box stands with all events before the expiry. */
  readonly state: BoxState;
  /** What was known before the expiry. */
  readonly known: CommonFacts;
  readonly number: number;
  readonly expiry: Pick<FactsOf<'expiry'>, 'expiryId'>;
  /** The claims that are given what expires: {@link receivers}. */
  readonly to: readonly ClaimInBox[];
};
/** How a box stands after an expiry, and what that took and gave; undefined where nothing was given. */
export type ExpiredBox = { readonly state: BoxState; readonly expired?: ExpiredInBox };

/**
 * Lets the held money of a box expire (royalty rules §9.3): each held claim goes to 0, and the sum is apportioned over
 * claims that are not held by their present amounts. Plays that brought held claims anything are closed: no later event
 * reaches them. Where nobody may be given anything the money stays held, on closed plays, for a later list to name.
 *
 * @example
 * // 100.01 held over 010|T1 600.00 and an artist's 300.00: 66.67 and 33.34.
 */
export function expireBox(given: Given): ExpiredBox {
  const { allocation, state, number, expiry, to } = given;
  const claims = claimsBefore(allocation, state.pool, state);
  const { playIds, fixed } = closing(given, claims);
  const held = [...claims.values()].filter(({ head, minor }) => head.reason !== undefined && minor > 0n);
  if (playIds.length + held.length === 0) return { state };

  const sum = held.reduce((total, { minor }) => total + minor, 0n);
  const gains = to.length === 0 ? [] : gainsOf(sum, to);
  const losses =
    gains.length === 0 ? [] : held.map((claim) => ({ ...claim, usageCount: 0, totalDurationSeconds: 0 }));
  const standing = new Map(claims);
  for (const either of [standing, fixed]) {
    for (const claim of losses) add(either, claim, -1);
    for (const claim of gains) add(either, claim, 1);
  }
  const changed = new Set([...state.claims, ...losses, ...gains].map(({ head }) => head.ref));
  return {
    state: {
      ...state,
      claims: writtenClaims(new Map([...standing].filter(([ref]) => changed.has(ref)))),
      closed: {
        expiries: [...(state.closed?.expiries ?? []), { number, playIds }],
        fixed: writtenClaims(fixed),
      },
    },
    ...(gains.length > 0 && {
      expired: {
        ...{ number, expiryId: expiry.expiryId },
        taken: losses.flatMap(takenFrom).toSorted(byRef),
        given: gains
          .map(({ head, minor }) => ({ ref: head.ref, amountMinor: String(minor) }))
          .toSorted(byRef),
      },
    }),
  };
}

/** The claims that may be given money that expires: those that are not held, have an amount, and whose payee may be paid. */
export const receivers = (
  claims: Iterable<ClaimInBox>,
  mayReceive: (payee: Pick<ClaimHead, 'payee' | 'payeeRef'>) => boolean,
): readonly ClaimInBox[] =>
  [...claims].filter(({ head, minor }) => head.reason === undefined && minor > 0n && mayReceive(head));

/** What each claim is given, by its present amount (royalty rules §1); plays do not move with it. */
function gainsOf(sum: bigint, to: readonly ClaimInBox[]): readonly ClaimInBox[] {
  const weighed = to.map((claim) => ({ ref: claim.head.ref, units: claim.minor, claim }));
  return apportionUnits(sum, weighed)
    .map(({ claim, minor }) => ({ ...emptied(claim), minor }))
    .filter(({ minor }) => minor > 0n);
}

/**
 * The open plays that bring held claims anything, which the expiry closes, and what claims of their works have besides
 * what the plays that stay open bring them.
 */
function closing(
  { manifest, allocation, state, known }: Given,
  claims: ReadonlyMap<string, ClaimInBox>,
): { readonly playIds: readonly string[]; readonly fixed: Map<string, ClaimInBox> } {
  const { pool } = state;
  const works = broughtWorks(manifest.works, state.works, []);
  const find = claimFinder(claimFacts(manifest.cycle, [...works.all.values()], known));
  const claimsOf = ({ workId, date }: PlayInBox) => find(workId, date);
  const closed = closedPart(state);
  const open = [...playsBefore(originalPlays(allocation, pool), state).values()].filter(
    (play) => isFunded(play) && !closed.plays.has(play.playId),
  );
  const isHeld = (play: PlayInBox) =>
    claimsOf(play).some(({ reason, share }) => reason !== undefined && share.n > 0n);
  const [closes, stays] = [open.filter(isHeld), open.filter((play) => !isHeld(play))];

  const held = [...claims.values()].filter(({ head, minor }) => head.reason !== undefined && minor > 0n);
  const refs = new Set([
    ...closes.map(({ workId }) => works.refOf(workId)),
    ...held.map(({ head }) => head.workRef),
  ]);
  const fixed = new Map(closed.fixed);
  for (const ref of refs) {
    const bring = shareOfOpen(
      stays.filter(({ workId }) => works.refOf(workId) === ref),
      { pool, claimsOf },
    );
    for (const [claimRef, claim] of claims) if (claim.head.workRef === ref) fixed.set(claimRef, claim);
    for (const claim of bring.values()) add(fixed, claim, -1);
  }
  return { playIds: closes.map(({ playId }) => playId).toSorted(compareUtf8), fixed };
}

const takenFrom = ({ head: { ref, reason }, held }: ClaimInBox): ExpiredInBox['taken'][number][] =>
  reason === undefined
    ? []
    : [...held]
        .filter(([, minor]) => minor !== 0n)
        .map(([wouldBePayee, minor]) => ({ ref, reason, wouldBePayee, amountMinor: String(minor) }));

type Referred = { readonly ref: string; readonly wouldBePayee?: string };
const byRef = (a: Referred, b: Referred): number =>
  compareUtf8(a.ref, b.ref) || compareUtf8(a.wouldBePayee ?? '', b.wouldBePayee ?? '');

import type { ClaimInBox } from '#functions/domain/cycles/adjustments/box-claims.ts';
import type { PlayInBox, PlaysInBox } from '#functions/domain/cycles/adjustments/box-plays.ts';
import type {
  AdjustedBox,
  BoxAdjustment,
  BoxClaim,
  BoxPlay,
  BoxState,
  ExpiredInBox,
} from '#functions/domain/cycles/adjustments/box-state.ts';
import type { Funding } from '#functions/domain/cycles/adjustments/fund-box.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { FrozenLicence } from '#functions/domain/cycles/frozen-terms.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { CycleId, StationId } from '#shared/ids.ts';

type Adjusted = {
  readonly cycleId: CycleId;
  readonly stationId: StationId;
  readonly pool: PoolKind;
  readonly events: readonly MoneyEvent[];
  readonly funding: Funding;
  readonly touched: ReadonlySet<string>;
  readonly original: PlaysInBox;
  readonly plays: PlaysInBox;
  readonly before: ReadonlyMap<string, ClaimInBox>;
  /** References of the claims of the station when the cycle was closed. */
  readonly originalRefs: ReadonlySet<string>;
  readonly after: ReadonlyMap<string, ClaimInBox>;
  readonly earlier: BoxState | undefined;
  readonly closed: BoxState['closed'];
  readonly works: readonly FrozenWork[];
  readonly licences: readonly FrozenLicence[];
};

/** An adjusted box as its file has it: what moved, in the order of references, and how the box stands now. */
export function writtenBox(box: Adjusted): AdjustedBox {
  const refs = [...new Set([...box.before.keys(), ...box.after.keys()])].toSorted(compareUtf8);
  const adjustments = boxAdjustments(box);
  const moved = adjustments.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
  invariant(moved === box.funding.deltaMinor, 'what a box moves adds up to its ΔG');
  const changed = new Set([
    ...(box.earlier?.claims ?? []).map(({ head }) => head.ref),
    ...adjustments.map(({ head }) => head.ref),
  ]);
  return {
    events: box.events.map(({ number }) => number),
    deltaGrossMinor: String(box.funding.deltaMinor),
    adjustments,
    state: {
      cycleId: box.cycleId,
      stationId: box.stationId,
      pool: box.pool,
      grossMinor: String(box.funding.grossMinor),
      lateUnits: String(box.funding.lateUnits),
      touched: [...box.touched].toSorted(compareUtf8),
      plays: [...box.plays.values()].filter((play) => isChanged(play, box.original)).map(boxPlay),
      claims: refs.filter((ref) => changed.has(ref)).flatMap((ref) => boxClaim(box.after.get(ref))),
      works: box.works,
      licences: box.licences,
      ...(box.closed !== undefined && { closed: box.closed }),
    },
  };
}

type Moved = Pick<Adjusted, 'before' | 'after' | 'originalRefs'> & {
  readonly expired?: readonly ExpiredInBox[];
};

/**
 * What moved between two standings of a box, claim by claim in the order of their references. Held money that expired is
 * told where as much is held anew, too.
 */
export function boxAdjustments({
  before,
  after,
  originalRefs,
  expired = [],
}: Moved): readonly BoxAdjustment[] {
  const gone = new Set(expired.flatMap(({ taken }) => taken.map((one) => `${one.ref} ${one.wouldBePayee}`)));
  const refs = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareUtf8);
  return refs.flatMap((ref) =>
    adjustment(before.get(ref), after.get(ref), {
      originalRefs,
      isTold: (payee) => gone.has(`${ref} ${payee}`),
    }),
  );
}

/** Claims as a file has them, in the order of their references. */
export const writtenClaims = (claims: ReadonlyMap<string, ClaimInBox>): readonly BoxClaim[] =>
  [...claims].toSorted(([a], [b]) => compareUtf8(a, b)).flatMap(([, claim]) => boxClaim(claim));

function adjustment(
  before: ClaimInBox | undefined,
  after: ClaimInBox | undefined,
  {
    originalRefs,
    isTold,
  }: {
    readonly originalRefs: ReadonlySet<string>;
    /** Whether a would-be payee's part is told though it is as it was. */
    readonly isTold: (wouldBePayee: string) => boolean;
  },
): BoxAdjustment[] {
  const { head } = after ?? before ?? {};
  if (head === undefined) return [];
  const was = {
    minor: before?.minor ?? 0n,
    plays: before?.usageCount ?? 0,
    seconds: before?.totalDurationSeconds ?? 0,
  };
  const is = {
    minor: after?.minor ?? 0n,
    plays: after?.usageCount ?? 0,
    seconds: after?.totalDurationSeconds ?? 0,
  };
  const payees = [...new Set([...(before?.held.keys() ?? []), ...(after?.held.keys() ?? [])])].toSorted(
    compareUtf8,
  );
  const held = payees
    .map((wouldBePayee) => ({
      wouldBePayee,
      beforeMinor: String(before?.held.get(wouldBePayee) ?? 0n),
      afterMinor: String(after?.held.get(wouldBePayee) ?? 0n),
    }))
    .filter(
      ({ wouldBePayee, beforeMinor, afterMinor }) => beforeMinor !== afterMinor || isTold(wouldBePayee),
    );
  if (was.minor === is.minor && was.plays === is.plays && was.seconds === is.seconds && held.length === 0)
    return [];
  return [
    {
      head,
      isOriginal: originalRefs.has(head.ref),
      beforeMinor: String(was.minor),
      afterMinor: String(is.minor),
      amountMinor: String(is.minor - was.minor),
      usageCount: is.plays - was.plays,
      totalDurationSeconds: is.seconds - was.seconds,
      held,
    },
  ];
}

function isChanged(play: PlayInBox, original: PlaysInBox): boolean {
  const frozen = original.get(play.playId);
  return frozen === undefined || frozen.workId !== play.workId || frozen.money !== play.money;
}

function boxPlay({ units, money, workId, late, ...play }: PlayInBox): BoxPlay {
  return {
    ...play,
    units: String(units),
    ...(workId !== undefined && { workId }),
    amountMinor: String(money),
    ...(late !== undefined && { late }),
  };
}

function boxClaim(claim: ClaimInBox | undefined): BoxClaim[] {
  if (claim === undefined) return [];
  const { head, minor, usageCount, totalDurationSeconds, held } = claim;
  return [
    {
      head,
      amountMinor: String(minor),
      usageCount,
      totalDurationSeconds,
      held: [...held]
        .toSorted(([a], [b]) => compareUtf8(a, b))
        .map(([wouldBePayee, amount]) => ({ wouldBePayee, amountMinor: String(amount) })),
    },
  ];
}

import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { ClaimHead } from '#functions/domain/cycles/allocation.ts';
import { heldMoves } from '#functions/domain/cycles/held-moves.ts';
import type { HeldPart } from '#functions/domain/cycles/merge-lines.ts';
import { moneyTotal } from '#functions/domain/cycles/money-total.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { CycleId } from '#shared/ids.ts';
import type { ControlTotal, Cycle } from '#shared/schemas/cycles.ts';

/** The place of a held record in a box. */
export type HeldPlace = { readonly ref: string; readonly wouldBePayee: string };
type Given = {
  readonly cycleId: CycleId;
  readonly currency: string;
  /** What earlier closes held, released and let expire. */
  readonly earlier: Cycle['held'];
  readonly lines: readonly (Pick<ClaimHead, 'reason'> & { readonly grossMinor: bigint })[];
  /** The held records that the close makes. */
  readonly records: readonly Pick<HeldPart, 'reason' | 'minor'>[];
  readonly boxes: readonly Pick<AdjustedBox, 'adjustments' | 'expired' | 'state'>[];
  /** The balance of a record of an earlier cycle before this close; 0 where it is new. */
  readonly balanceBefore: (box: AdjustedBox['state'], place: HeldPlace) => bigint;
};

/**
 * For every held reason opening + held − released − expired = closing (royalty rules §6.6). Held, released and expired is
 * what lines and boxes say; the closing is what records come to: those of earlier cycles as they stood, with what this
 * close makes of the ones that it moves, and its own.
 */
export function heldTotals(given: Given): readonly ControlTotal[] {
  const { cycleId, lines, boxes, earlier, records, balanceBefore } = given;
  const held = lines.flatMap(({ reason, grossMinor }) =>
    reason === undefined ? [] : [{ reason, minor: grossMinor }],
  );
  const opening = earlier.map(({ reason, amount }) => ({ reason, minor: amount.minor }));
  const moves = heldMoves({ cycleId, held, boxes }).map(
    ({ reason, heldMinor, releasedMinor, expiredMinor }) => ({
      reason,
      minor: heldMinor - releasedMinor - expiredMinor,
    }),
  );
  const moved = boxes.flatMap(({ adjustments, state }) =>
    adjustments.flatMap(({ head: { ref, reason }, held: of }) =>
      of.map(({ wouldBePayee, afterMinor }) => ({
        reason: reason ?? '',
        minor: BigInt(afterMinor) - balanceBefore(state, { ref, wouldBePayee }),
      })),
    ),
  );
  const expected = byReason([...opening, ...moves]);
  const closing = byReason([...opening, ...records, ...moved]);
  const money = moneyTotal(given.currency);
  return [...new Set([...expected.keys(), ...closing.keys()])]
    .toSorted(compareUtf8)
    .map((reason) =>
      money(
        `held for ${reason}: opening + held − released − expired = closing`,
        expected.get(reason) ?? 0n,
        closing.get(reason) ?? 0n,
      ),
    );
}

type OfReason = { readonly reason: string; readonly minor: bigint };

function byReason(parts: readonly OfReason[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { reason, minor } of parts) sums.set(reason, (sums.get(reason) ?? 0n) + minor);
  return sums;
}

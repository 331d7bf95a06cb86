import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { ClaimHead } from '#functions/domain/cycles/allocation.ts';
import { type FeeRate, groupOf, type LineWithFee, percentOf } from '#functions/domain/cycles/fees.ts';
import { decimal, type Fraction, floorOf, fraction, times, ZERO } from '#functions/domain/cycles/fraction.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { spread } from '#functions/domain/cycles/spread.ts';
import type { CycleId } from '#shared/ids.ts';

/** What a close moves for one claim of a locked cycle over all its boxes. */
export type MergedAdjustment = ClaimHead & {
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly grossMinor: bigint;
  /** Whether the locked cycle has a line of this claim, as far as the boxes tell. */
  readonly isOriginal: boolean;
};
/** What a payee's lines of one group of terms come to in a cycle, with all adjustments so far, and the fee taken of it. */
export type GroupTotal = { readonly grossMinor: bigint; readonly feeMinor: bigint };
/** A line of a close that corrects a locked cycle (royalty rules §8.8). */
export type AdjustmentLine = LineWithFee & {
  readonly adjustmentOf: { readonly cycleId: CycleId; readonly periodStart: string; readonly ref: string };
  readonly isOriginal: boolean;
};
/** The locked cycle that is corrected, and how its fees are set. */
export type Origin = {
  readonly cycleId: CycleId;
  readonly territory: string;
  readonly periodStart: string;
  readonly rateOf: (line: ClaimHead) => FeeRate;
};

/** Adds up what boxes of one cycle move by claim, in the order of references; what comes to 0 makes no line (§8.8). */
export function mergeAdjustments(
  boxes: Iterable<Pick<AdjustedBox, 'adjustments'>>,
): readonly MergedAdjustment[] {
  const merged = new Map<string, MergedAdjustment>();
  for (const { adjustments } of boxes) {
    for (const { head, isOriginal, usageCount, totalDurationSeconds, amountMinor } of adjustments) {
      const so = merged.get(head.ref) ?? {
        ...head,
        ...{ isOriginal, usageCount: 0, totalDurationSeconds: 0, grossMinor: 0n },
      };
      merged.set(head.ref, {
        ...so,
        isOriginal: so.isOriginal || isOriginal,
        usageCount: so.usageCount + usageCount,
        totalDurationSeconds: so.totalDurationSeconds + totalDurationSeconds,
        grossMinor: so.grossMinor + BigInt(amountMinor),
      });
    }
  }
  return [...merged.values()]
    .filter(({ grossMinor }) => grossMinor !== 0n)
    .toSorted((a, b) => compareUtf8(a.ref, b.ref));
}

/**
 * The adjustment lines of one locked cycle with their fees (royalty rules §8.9): a group's fee is what its whole gross
 * comes to, rounded, less what was taken so far, spread over its lines of this close.
 */
export function adjustmentLines(
  origin: Origin,
  merged: readonly MergedAdjustment[],
  totals: ReadonlyMap<string, GroupTotal>,
): { readonly lines: readonly AdjustmentLine[]; readonly totals: ReadonlyMap<string, GroupTotal> } {
  const after = new Map<string, GroupTotal>();
  const lines: AdjustmentLine[] = [];
  for (const [group, of] of Map.groupBy(merged, groupOf)) {
    const so = totals.get(group) ?? { grossMinor: 0n, feeMinor: 0n };
    const made = linesOfGroup(origin, of, so);
    lines.push(...made.lines);
    after.set(group, made.total);
  }
  return { lines: lines.toSorted((a, b) => compareUtf8(a.ref, b.ref)), totals: after };
}

function linesOfGroup(
  origin: Origin,
  of: readonly MergedAdjustment[],
  so: GroupTotal,
): { readonly lines: readonly AdjustmentLine[]; readonly total: GroupTotal } {
  const { cycleId, periodStart } = origin;
  const [first] = of;
  if (first === undefined) return { lines: [], total: so };
  const rate = origin.rateOf(first);
  const grossMinor = of.reduce((sum, line) => sum + line.grossMinor, so.grossMinor);
  const feeMinor = percentOf(grossMinor, rate.percent);
  const refOf = ({ ref }: ClaimHead) => adjustmentRef(ref, origin);
  const exact = new Map(of.map((line) => [refOf(line), exactFee(line.grossMinor, rate)]));
  const fees = spread(
    feeMinor - so.feeMinor,
    [...exact].map(([ref, part]) => ({ ref, exact: part })),
  );
  const lines = of.map((line): AdjustmentLine => {
    const ref = refOf(line);
    const fee = fees.get(ref) ?? 0n;
    const part = exact.get(ref) ?? ZERO;
    return {
      ...line,
      ref,
      feeMinor: fee,
      netMinor: line.grossMinor - fee,
      fee: {
        ...rate,
        payeeGrossMinor: grossMinor,
        payeeFeeMinor: feeMinor,
        takenMinor: so.feeMinor,
        exact: part,
        remainderUnit: fee !== floorOf(part),
      },
      adjustmentOf: { cycleId, periodStart, ref: line.ref },
    };
  });
  return { lines, total: { grossMinor, feeMinor } };
}

/** The reference of an adjustment line: that of the line of the locked cycle, and which cycle that is (§8.8). */
export const adjustmentRef = (
  ref: string,
  { territory, periodStart }: Pick<Origin, 'territory' | 'periodStart'>,
): string => `${ref}|${territory}/${periodStart}`;

const exactFee = (grossMinor: bigint, { percent }: FeeRate): Fraction =>
  times(fraction(grossMinor, 100n), decimal(percent));

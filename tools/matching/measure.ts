import { calibrationError } from '#functions/domain/matching/model/calibration-error.ts';
import type { Decided } from '#functions/domain/matching/model/decided.ts';
import { preciseThreshold } from '#functions/domain/matching/model/precise-threshold.ts';

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number };

/** The rates at each threshold, and how well confidence is calibrated. */
export type Measures = {
  readonly best: Rates & { readonly threshold: number };
  readonly recallAtPrecision: { readonly recall: number; readonly threshold: number };
  readonly calibrationError: number;
};

/** Rates where every query of at least this confidence counts as matched. `matchable` is how many queries have a work. */
export function ratesAt(
  decided: readonly Decided[],
  { threshold, matchable }: { readonly threshold: number; readonly matchable: number },
): Rates {
  const taken = decided.filter(({ confidence }) => confidence >= threshold);
  return rates(taken.filter(({ right }) => right).length, taken.length, matchable);
}

/** The best threshold, recall where precision is as asked, and the expected calibration error over ten bins of equal width. */
export function measure(
  decided: readonly Decided[],
  { matchable, precision }: { readonly matchable: number; readonly precision: number },
): Measures {
  const inOrder = decided.toSorted((a, b) => b.confidence - a.confidence);
  let best = { precision: 0, recall: 0, f1: 0, threshold: 1 };
  let right = 0;
  for (const [at, one] of inOrder.entries()) {
    if (one.right) right += 1;
    // Equal confidence is taken together or not at all.
    if (inOrder[at + 1]?.confidence === one.confidence) continue;
    const here = rates(right, at + 1, matchable);
    if (here.f1 > best.f1) best = { ...here, threshold: one.confidence };
  }
  const precise = preciseThreshold(decided, { precision }) ?? { right: 0, threshold: 1 };
  return {
    best,
    recallAtPrecision: { recall: recallOf(precise.right, matchable), threshold: precise.threshold },
    calibrationError: calibrationError(decided),
  };
}

function rates(right: number, taken: number, matchable: number): Rates {
  const precision = taken === 0 ? 1 : right / taken;
  const recall = recallOf(right, matchable);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const recallOf = (right: number, matchable: number): number => (matchable === 0 ? 0 : right / matchable);

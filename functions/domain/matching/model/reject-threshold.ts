import type { Decided } from '#functions/domain/matching/model/decided.ts';

/**
 * The highest confidence of a right decision that has at most `most` right decisions below it; undefined if none is
 * right.
 */
export function rejectThreshold(decided: readonly Decided[], most: number): number | undefined {
  const right = decided.filter((one) => one.right).map(({ confidence }) => confidence);
  return right.sort((a, b) => a - b)[Math.min(right.length - 1, Math.floor(most))];
}

import type { Decided } from '#functions/domain/matching/model/decided.ts';

/** The highest confidence of a right one below which at most so many right ones lie; undefined where none is right. */
export function losingAtMost(decided: readonly Decided[], most: number): number | undefined {
  const right = decided.filter((one) => one.right).map(({ confidence }) => confidence);
  return right.sort((a, b) => a - b)[Math.min(right.length - 1, Math.floor(most))];
}

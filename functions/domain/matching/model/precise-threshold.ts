import type { Decided } from '#functions/domain/matching/model/decided.ts';

type Asked = {
  /** The share that must be right at or above the threshold. */
  readonly precision: number;
  /** How many decisions must lie there at least. */
  readonly fewest?: number;
  /** The share that must be expected to be right there, by `likely`, so that luck is not taken for precision. */
  readonly expected?: number;
};

/**
 * The lowest threshold that meets what is asked, and how many right decisions lie at or above it; undefined if none
 * does. Decisions of equal confidence are taken together or not at all.
 */
export function preciseThreshold(
  decided: readonly (Decided & { readonly likely?: number })[],
  { precision, fewest = 1, expected = 0 }: Asked,
): { readonly threshold: number; readonly right: number } | undefined {
  const inOrder = decided.toSorted((a, b) => b.confidence - a.confidence);
  let lowest: { readonly threshold: number; readonly right: number } | undefined;
  let [right, likely] = [0, 0];
  for (const [at, one] of inOrder.entries()) {
    if (one.right) right += 1;
    likely += one.likely ?? 1;
    if (inOrder[at + 1]?.confidence === one.confidence) continue;
    const taken = at + 1;
    if (taken >= fewest && right / taken >= precision && likely / taken >= expected)
      lowest = { threshold: one.confidence, right };
  }
  return lowest;
}

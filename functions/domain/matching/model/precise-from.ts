import type { Decided } from '#functions/domain/matching/model/decided.ts';

type Asked = {
  /** How much must be right of those from there on. */
  readonly precision: number;
  /** How many they must be. */
  readonly fewest?: number;
  /** How much of them must be expected to be right by `likely`, so that luck is not taken for precision. */
  readonly expected?: number;
};

/**
 * The lowest confidence from which on as much is right as is asked for, and how many right ones that takes; undefined
 * where there is none. Equal confidence is taken together or not at all.
 */
export function preciseFrom(
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

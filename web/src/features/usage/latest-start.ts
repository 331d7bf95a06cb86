type Spanned = { readonly periodStart: string };

/**
 * The day on which the latest cycle that has begun begins: logs come weeks after their plays, so the last days before
 * today have mostly none. Undefined where there is no such cycle.
 */
export function latestStart(
  cycles: readonly Spanned[],
  today: string = new Date().toISOString().slice(0, 10),
): string | undefined {
  return cycles
    .map(({ periodStart }) => periodStart)
    .filter((start) => start <= today)
    .toSorted()
    .at(-1);
}

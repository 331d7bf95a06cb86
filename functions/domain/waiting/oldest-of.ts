/** The day of the earliest of some dates or instants; undefined where there are none. */
export function oldestOf(times: readonly string[]): string | undefined {
  return times.toSorted()[0]?.slice(0, 10);
}

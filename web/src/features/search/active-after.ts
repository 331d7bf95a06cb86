/**
 * The place that is active once an arrow key is pressed: beyond the last comes the first, before the first the last.
 * Undefined for other keys, and where there is nothing.
 */
export function activeAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  return key === 'ArrowUp' ? (active + count - 1) % count : undefined;
}

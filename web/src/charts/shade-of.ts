const FAINTEST = 0.06;
const PALEST = 0.15;

/**
 * How dark a field is, from 0 to 1: nothing is just seen, the least is seen as something, the most is full.
 *
 * @example
 * shadeOf(0, 120); // → 0.06
 * shadeOf(120, 120); // → 1
 */
export function shadeOf(value: number, most: number): number {
  if (value <= 0 || most <= 0) return FAINTEST;
  return PALEST + (1 - PALEST) * (value / most);
}

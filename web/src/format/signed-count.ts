import { formatCount } from './format-count.ts';

/**
 * A change of a count, with its sign.
 *
 * @example
 * signedCount(1200); // → '+1,200'
 * signedCount(-3); // → '−3'
 */
export function signedCount(count: number): string {
  return count > 0 ? `+${formatCount(count)}` : formatCount(count);
}

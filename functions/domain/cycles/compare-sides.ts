import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { type Money, minorOf, moneyOf } from '#shared/money.ts';

/** A change is flagged where it is more than this part of the first amount, and more than this sum. */
const FLAGGED_PERCENT = 25n;
const FLAGGED_AMOUNT = '500';

/** What one payee, station or work comes to in a run or cycle. */
export type Side = {
  readonly key: string;
  readonly name: string;
  readonly amountMinor: bigint;
  readonly plays: number;
  /** What the amount is divided by: plays or seconds; absent where nothing weighed. */
  readonly points?: { readonly per: 'play' | 'second'; readonly count: number } | undefined;
};
type Sides = { readonly currency: string; readonly sides: readonly Side[] };

/** One payee, station or work in both. */
export type Compared = {
  readonly key: string;
  readonly name: string;
  readonly a: Side | undefined;
  readonly b: Side | undefined;
  /** Of `b` over `a`; undefined where they are in two currencies. */
  readonly change: Money | undefined;
  readonly flag: boolean;
};

/**
 * Two runs or cycles side by side (royalty rules §12.2), the greatest changes first, equal ones by their key. What
 * stands on one side alone was 0 on the other.
 *
 * @example
 * // 2,000.00 before and 2,500.01 now: 500.01 is over 500.00 and over 25 % of 2,000.00, so it is flagged.
 */
export function compareSides(a: Sides, b: Sides): readonly Compared[] {
  const [before, after] = [byKey(a.sides), byKey(b.sides)];
  const isOneCurrency = a.currency === b.currency;
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => {
      const [one, other] = [before.get(key), after.get(key)];
      const from = one?.amountMinor ?? 0n;
      const change = (other?.amountMinor ?? 0n) - from;
      return {
        key,
        name: (other ?? one)?.name ?? key,
        a: one,
        b: other,
        change: isOneCurrency ? moneyOf(change, a.currency) : undefined,
        flag: isOneCurrency && isFlagged(from, change, a.currency),
      };
    })
    .toSorted((one, other) => bySize(one, other) || compareUtf8(one.key, other.key));
}

const byKey = (sides: readonly Side[]) => new Map(sides.map((side) => [side.key, side]));
const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

function isFlagged(from: bigint, change: bigint, currency: string): boolean {
  return (
    size(change) > minorOf(FLAGGED_AMOUNT, currency) && size(change) * 100n > size(from) * FLAGGED_PERCENT
  );
}

function bySize(one: Compared, other: Compared): number {
  const [a, b] = [size(one.change?.minor ?? 0n), size(other.change?.minor ?? 0n)];
  return a === b ? 0 : a < b ? 1 : -1;
}

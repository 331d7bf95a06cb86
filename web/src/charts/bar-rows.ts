import type { Fill } from './hues.ts';

/** A part of a bar from one value to another; the lower end may stand first or last. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  readonly title?: string;
};
export type BarRow = {
  readonly key: string;
  readonly label: string;
  /** More of it, where there is room. */
  readonly note?: string | undefined;
  /** What it comes to, exactly, as it is read. */
  readonly value: string;
  readonly segments: readonly Segment[];
};

type Step = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly amount: number;
  /** A sum begins anew at zero; what follows adds to it or takes from it. */
  readonly isSum: boolean;
  readonly fill: Fill;
};

/**
 * The bars of a waterfall: sums stand on zero, and each step goes from where the one before it ended.
 *
 * @example
 * // 10 as a sum, then −3: bars 0–10 and 10–7
 */
export function waterfallRows(steps: readonly Step[]): readonly BarRow[] {
  let level = 0;
  return steps.map(({ key, label, value, amount, isSum, fill }) => {
    const from = isSum ? 0 : level;
    level = isSum ? amount : level + amount;
    return { key, label, value, segments: [{ from, to: level, fill }] };
  });
}

type Part = { readonly amount: number; readonly fill: Fill; readonly title?: string };
type Stack = Pick<BarRow, 'key' | 'label' | 'note' | 'value'> & { readonly parts: readonly Part[] };

/** Parts one after another from zero on; what is nothing or less takes no room. */
export function stackedRows(stacks: readonly Stack[]): readonly BarRow[] {
  return stacks.map(({ parts, ...row }) => {
    let level = 0;
    const segments = parts.flatMap(({ amount, ...part }) => {
      if (amount <= 0) return [];
      const from = level;
      level += amount;
      return [{ ...part, from, to: level }];
    });
    return { ...row, segments };
  });
}

/** The least and the greatest value of bars; zero is always among them. */
export function extentOf(rows: readonly BarRow[]): readonly [number, number] {
  const ends = rows.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

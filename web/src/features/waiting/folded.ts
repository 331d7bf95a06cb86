import type { WireItem } from './wire-waiting.ts';

/** Causes of issues that have a row of their own. */
const MOST_CAUSES = 3;

/** What waits, with all causes of issues but the largest in one: `others` says how many. */
export type Folded = { readonly items: readonly WireItem[]; readonly others: number };

/** Leaves a list that is long for its causes of issues short: the page of issues has them all. */
export function folded(items: readonly WireItem[]): Folded {
  const causes = items.filter(({ kind }) => kind === 'issues-open');
  const others = causes.length <= MOST_CAUSES + 1 ? [] : causes.slice(MOST_CAUSES);
  return { items: items.filter((item) => !others.includes(item)), others: others.length };
}

import { compareUtf8 } from '#functions/formats/dsr/compare-utf8.ts';
import type { StatementUsage } from '#functions/formats/statement/statement.ts';

/** Who performed each work as stations logged it, the most frequent first, of as frequent ones the one that sorts first. */
export function performersByWork(usages: Iterable<StatementUsage>): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { workRef, artist } of usages) {
    const name = artist?.trim() ?? '';
    if (name === '') continue;
    const ofWork = counts.get(workRef) ?? new Map<string, number>();
    ofWork.set(name, (ofWork.get(name) ?? 0) + 1);
    counts.set(workRef, ofWork);
  }
  return new Map([...counts].map(([workRef, names]) => [workRef, inOrder(names)]));
}

const inOrder = (names: ReadonlyMap<string, number>) =>
  [...names].toSorted(([a, times], [b, others]) => others - times || compareUtf8(a, b)).map(([name]) => name);

import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';

/** Something that happened to a cycle; who did it is known of runs. */
export type Activity =
  | { readonly kind: 'opened'; readonly at: string }
  | { readonly kind: 'locked'; readonly at: string }
  | { readonly kind: 'remitted'; readonly at: string }
  | {
      readonly kind: 'run-started' | 'run-finished';
      readonly at: string;
      readonly by: string;
      readonly run: Pick<WireRunRow, 'id' | 'number'>;
    };

type Known = Pick<WireCycle, 'createdAt' | 'lockedAt' | 'status' | 'updatedAt'>;

/** What happened to a cycle as the cycle and its runs say it, the newest first. */
export function activityOf(
  { createdAt, lockedAt, status, updatedAt }: Known,
  runs: readonly Pick<WireRunRow, 'id' | 'number' | 'startedAt' | 'startedBy' | 'finishedAt'>[],
): readonly Activity[] {
  const ofRuns = runs.flatMap(({ id, number, startedAt, startedBy: by, finishedAt }): Activity[] => [
    { kind: 'run-started', at: startedAt, by, run: { id, number } },
    ...(finishedAt === null
      ? []
      : [{ kind: 'run-finished', at: finishedAt, by, run: { id, number } } as const]),
  ]);
  const all: readonly Activity[] = [
    { kind: 'opened', at: createdAt },
    ...ofRuns,
    ...(lockedAt === null ? [] : [{ kind: 'locked', at: lockedAt } as const]),
    ...(status === 'Remitted' ? [{ kind: 'remitted', at: updatedAt } as const] : []),
  ];
  return all
    .map((one, order) => ({ one, order }))
    .toSorted(newestFirst)
    .map(({ one }) => one);
}

type Ordered = { readonly one: Activity; readonly order: number };

/** Of the same instant, what is named later came later. */
function newestFirst(a: Ordered, b: Ordered): number {
  if (a.one.at === b.one.at) return b.order - a.order;
  return a.one.at < b.one.at ? 1 : -1;
}

import { isLocked } from '#shared/machines/cycle.ts';
import type { CycleStatus } from '#shared/schemas/cycles.ts';

type Dated = {
  readonly territory: string;
  readonly status: CycleStatus;
  readonly periodStart: string;
  readonly periodEnd: string;
};

/** The last locked cycle of a territory whose period ended before another begins; undefined where there is none. */
export function lastLockedBefore<C extends Dated>(
  cycles: readonly C[],
  { territory, periodStart }: Pick<Dated, 'territory' | 'periodStart'>,
): C | undefined {
  return cycles
    .filter(
      (cycle) => cycle.territory === territory && isLocked(cycle.status) && cycle.periodEnd < periodStart,
    )
    .toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))[0];
}

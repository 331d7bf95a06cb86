import { t } from '@lingui/core/macro';
import { isLocked } from '#shared/machines/cycle.ts';
import type { WireCycleRow } from '#web/parts/cycles/ask-cycles.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';

type Cycle = Pick<WireCycleRow, 'id' | 'name' | 'status'>;
type Run = Pick<WireRunRow, 'id' | 'cycleId' | 'number' | 'status'>;

/** What can be compared, by its id: each cycle's finished runs, and the cycle itself once it is locked. */
export function comparables(
  cycles: readonly Cycle[],
  runs: readonly Run[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cycles.flatMap(({ id, name, status }) => [
      ...(isLocked(status) ? [[id, name]] : []),
      ...runs
        .filter((run) => run.cycleId === id && run.status === 'Finished')
        .map((run) => [run.id, t`${name}, run ${run.number}`]),
    ]),
  );
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { askCycles } from '#web/parts/cycles/ask-cycles.ts';
import { askRuns } from '#web/parts/cycles/ask-runs.ts';
import { comparables } from './comparables.ts';

/** Of so many cycles, the newest of the territory, the runs can be chosen. */
const CYCLES_WITH_RUNS = 6;

/** What can be compared in a territory: that of the newest cycle where none is named. */
export function useComparables(named: string | undefined) {
  const all = useQuery(askCycles());
  const territory = named ?? all.data?.items[0]?.territory;
  const cycles = (all.data?.items ?? []).filter((cycle) => cycle.territory === territory);
  const runs = useQueries({
    queries: cycles.slice(0, CYCLES_WITH_RUNS).map(({ id }) => askRuns(id)),
    combine: (answers) => answers.flatMap(({ data }) => data?.items ?? []),
  });
  return { territory, choices: comparables(cycles, runs) };
}

import type { ComparedRun } from './run-and-compare.ts';

const NAMED = 3;

/** Which payees of a run changed much since the cycle before, in a line with the address where that is seen. */
export function describeComparison(url: string, { run, before, cycle, flagged }: ComparedRun): string {
  const names = flagged.slice(0, NAMED).map(({ name }) => name);
  const more = flagged.length > NAMED ? ` and ${flagged.length - NAMED} more` : '';
  const who = flagged.length === 0 ? '' : ` (${names.join(', ')}${more})`;
  const payees = flagged.length === 1 ? '1 payee' : `${flagged.length} payees`;
  const search = new URLSearchParams({ territory: cycle.territory, a: before.id, b: run.id });
  return `${cycle.name}, run ${run.number} compared with ${before.name}: ${payees} flagged${who}, ${url}/compare?${search}`;
}

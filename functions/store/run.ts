import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { RunSummary } from '#shared/schemas/runs.ts';

/**
 * A provisional run of a cycle: what it came to, but its lines and payments, which lie in files. A cycle has dozens at
 * most.
 *
 * | access pattern                | index | key             | cost                          |
 * | ----------------------------- | ----- | --------------- | ----------------------------- |
 * | one run                       | table | runId           | 0.5 RCU                       |
 * | the runs of a cycle, in order | lists | cycleId / runId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const runModel: Model<RunSummary> = {
  entity: 'run',
  schema: RunSummary,
  table: { pk: ['runId'], sk: [] },
  lists: { pk: ['cycleId'], sk: ['runId'] },
  keys: ({ id, cycleId }) => ({ runId: id, cycleId }),
};

export function runStore(table: Table): World['runs'] {
  const runs = new Collection(runModel, table);
  return {
    find: (runId) => runs.find({ runId }),
    ofCycle: (cycleId) => runs.all({ cycleId }, { index: 'lists', newestFirst: true }),
  };
}

import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';

/** Provisional runs of cycles. */
export function runPorts({ run }: AggregateShelves): World['runs'] {
  return {
    find: async (id) => run.get({ part: [id] }),
    ofCycle: async (cycleId) =>
      run
        .listed('ofCycle', [cycleId])
        .map(({ record }) => record)
        .toReversed(),
  };
}

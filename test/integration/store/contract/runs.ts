import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aRun } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

export const runsContract: Contract<World['runs']> = {
  find(make) {
    test('answers a run, and nothing for an id that nobody has', async () => {
      const world = await make();
      await add(world, made('run', aRun(1)));
      expect(await world.runs.find(anId('run', 1))).toEqual(aRun(1));
      expect(await world.runs.find(anId('run', 2))).toBeUndefined();
    });
  },
  ofCycle(make) {
    test('has the runs of one cycle, the newest first', async () => {
      const world = await make();
      for (const n of [2, 1, 3]) await add(world, made('run', aRun(n)));
      await add(world, made('run', aRun(4, { cycleId: anId('cyc', 2) })));
      expect((await world.runs.ofCycle(anId('cyc', 1))).map(({ number }) => number)).toEqual([3, 2, 1]);
      expect(await world.runs.ofCycle(anId('cyc', 9))).toEqual([]);
    });
  },
};

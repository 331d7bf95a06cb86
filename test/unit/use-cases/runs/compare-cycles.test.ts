import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareCycles } from '#functions/use-cases/runs/compare-cycles.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import type { CycleId, RunId } from '#shared/ids.ts';
import type { ComparedBy } from '#shared/schemas/runs.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runProvisionally } from '#test/support/world/run-provisionally.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let first: RunId;
let second: RunId;
let cycleId: CycleId;

/** A run, another after one more play of Golden River, 200 s at GHS 2.00, and the close. */
beforeAll(async () => {
  world = fakeWorld();
  await smallQuarter(world);
  ({ id: cycleId } = await openCycle(world));
  first = (await runProvisionally(world, cycleId)).run.id;
  await playAt(world, '2026-03-01');
  second = (await runProvisionally(world, cycleId)).run.id;
  await runClose(world, cycleId);
}, 60_000);

const compared = async (a: CycleId | RunId, b: CycleId | RunId, by: ComparedBy) =>
  (await compareCycles(world, { a, b, by }, { limit: 10 })).items.map(({ key, a: one, b: other, change }) => [
    ...[key, one?.amount.minor, other?.amount.minor, change?.minor],
    ...[other?.plays, other?.pointValue?.value, other?.pointValue?.per],
  ]);

describe('comparing (royalty rules §12.2)', () => {
  test('by payee', async () => {
    expect(await compared(first, second, 'payee')).toEqual([
      ['partner:010', 500n, 700n, 200n, 4, '0.008750', 'second'],
      ['held:unidentified', 200n, 200n, 0n, 1, '0.010000', 'second'],
      ['held:unrepresented', 100n, 100n, 0n, 1, '0.005000', 'second'],
    ]);
  });

  test('by station, whose point value is what its gross was divided by', async () => {
    expect(await compared(first, second, 'station')).toEqual([
      ['GH-COM-01', 800n, 1000n, 200n, 5, '0.010000', 'second'],
    ]);
  });

  test('by work, where what is not identified is one', async () => {
    const rows = await compared(first, second, 'work');
    expect(rows.map(([key, , , change]) => [key, change])).toEqual([
      ['USZQG2200540', 200n],
      ['-', 0n],
      ['USZQG2200541', 0n],
    ]);
  });

  test('a run and the cycle that was closed after it are the same', async () => {
    const rows = await compared(second, cycleId, 'payee');
    expect(rows.map(([, , , change]) => change)).toEqual([0n, 0n, 0n]);
  });

  test('by those that are flagged alone: GHS 2.00 more is not over 500.00', async () => {
    const asked = { a: first, b: second, by: 'payee', flagged: 'only' } as const;
    expect(await compareCycles(world, asked, { limit: 10 })).toEqual({ items: [], nextCursor: null });
  });

  test('refuses a cycle that is open, a run that has not finished, and what is not there', async () => {
    const { id } = await openCycle(world, { territory: 'NG' });
    const { run } = await requestRun(world, OPS, id);
    await expect(compared(first, id, 'payee')).rejects.toMatchObject({ code: 'cycle.not-locked' });
    await expect(compared(run.id, first, 'payee')).rejects.toMatchObject({ code: 'run.not-finished' });
    await expect(compared(anId('run', 9), first, 'payee')).rejects.toMatchObject({ code: 'not-found' });
  });
});

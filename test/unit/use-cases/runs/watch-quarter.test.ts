import { describe, expect, test } from '@jest/globals';
import { createCycle } from '#functions/use-cases/cycles/create-cycle.ts';
import { closeQuarter } from '#functions/use-cases/runs/close-quarter.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import { watchQuarter } from '#functions/use-cases/runs/watch-quarter.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { endRun } from '#test/support/world/run-provisionally.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const DUE = 6;
/** What the watch of a day says of the first quarter of 2026. */
async function overdueOn(world: FakeWorld, day: string): Promise<unknown> {
  await watchQuarter(world, { scheduledTime: `${day}T05:00:00Z`, dueDay: DUE });
  return world.logged.findLast(({ event }) => event === 'quarter.watched')?.ids?.['overdueDays'];
}
/** The quarter, opened and not yet run. */
async function opened(): Promise<FakeWorld> {
  const world = fakeWorld();
  await smallQuarter(world);
  const period = { periodStart: '2026-01-01', periodEnd: '2026-03-31' };
  await createCycle(world, OPS, { name: '2026-Q1 – GH', territory: 'GH', ...period });
  return world;
}

describe('watchQuarter', () => {
  test.each([
    ['2026-04-01', 0],
    ['2026-04-05', 0],
    ['2026-04-06', 1],
    ['2026-04-07', 2],
    ['2026-06-30', 86],
  ])('on %s a quarter that nobody ran is %i days overdue', async (day, days) => {
    expect(await overdueOn(await opened(), day)).toBe(days);
  });

  test('a run that is scheduled and does not end is overdue, one that has finished is not', async () => {
    const world = await opened();
    await closeQuarter(world, '2026-04-05T02:00:00Z');
    expect(await overdueOn(world, '2026-04-06')).toBe(1);
    const [cycle] = await world.cycles.all();
    const [run] = await world.runs.ofCycle(present(cycle).id);
    await endRun(world, present(run).jobId);
    expect(await overdueOn(world, '2026-04-07')).toBe(0);
  });

  test('a run that was made before the quarter was over does not count', async () => {
    const world = await opened();
    world.setClock('2026-03-20T09:00:00.000Z');
    const [cycle] = await world.cycles.all();
    const { id } = present(cycle);
    await requestRun(world, OPS, id);
    const [run] = await world.runs.ofCycle(id);
    await endRun(world, present(run).jobId);
    expect(await overdueOn(world, '2026-04-06')).toBe(1);
  });

  test('the next quarter is waited for though nobody opened it, and none before the first cycle is', async () => {
    const world = await opened();
    expect(await overdueOn(world, '2026-07-06')).toBe(1);
    expect(await overdueOn(world, '2026-01-06')).toBe(0);
    expect(await overdueOn(fakeWorld(), '2026-07-06')).toBe(0);
  });
});

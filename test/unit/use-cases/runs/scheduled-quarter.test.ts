import { describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { closeQuarter } from '#functions/use-cases/runs/close-quarter.ts';
import { SCHEDULE } from '#functions/use-cases/runs/schedule.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import type { TerritoryUpdate } from '#shared/schemas/territories.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { endRun } from '#test/support/world/run-provisionally.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

/** Runs the scheduled quarter to the end of its run; the cycle as it is then. */
async function scheduled(world: FakeWorld, settings: Partial<TerritoryUpdate>, at: string) {
  await smallQuarter(world);
  const update = { ...settingsAsShipped('GH'), ...settings };
  await updateTerritory(world, ADMIN, { territory: 'GH', update });
  await closeQuarter(world, at);
  const [cycle] = await world.cycles.all();
  const [run] = await world.runs.ofCycle(present(cycle).id);
  expect(run?.startedBy).toBe(SCHEDULE.actor);
  await endRun(world, present(run).jobId);
  return { run: present(run), cycle: present(await world.cycles.find(present(cycle).id)) };
}

const ON_TIME = '2026-04-05T02:00:00Z';
const events = ({ logged }: FakeWorld) =>
  logged.map(({ event }) => event).filter((event) => event.startsWith('quarter.'));

describe('the scheduled quarter (royalty rules §12.4)', () => {
  test('tells Finance of its run, and leaves the cycle open', async () => {
    const world = fakeWorld();
    const { run, cycle } = await scheduled(world, {}, ON_TIME);
    expect(cycle.status).toBe('Open');
    const told = world.logged.find(({ event }) => event === 'quarter.reported');
    expect(told?.ids).toEqual({ cycleId: cycle.id, runId: run.id, blocking: 0, failing: 0 });
  });

  test('closes by its run where the territory locks by itself and nothing blocks', async () => {
    const { run, cycle } = await scheduled(fakeWorld(), { autoLock: true }, ON_TIME);
    expect(cycle).toMatchObject({ status: 'Closing', runId: run.id });
  });

  test('does not where something blocks', async () => {
    const blocks = { autoLock: true, checklist: { 'matched-plays': 'blocks' as const } };
    const world = fakeWorld();
    const { cycle } = await scheduled(world, blocks, ON_TIME);
    expect(cycle.status).toBe('Open');
    expect(world.logged).toContainEqual(
      expect.objectContaining({ event: 'quarter.reported', ids: expect.objectContaining({ blocking: 1 }) }),
    );
  });

  test('says why it does not before the days of grace have passed, and does not fail', async () => {
    const world = fakeWorld({ now: '2026-04-01T02:00:00.000Z' });
    const { cycle } = await scheduled(world, { autoLock: true }, '2026-04-01T02:00:00Z');
    expect(cycle.status).toBe('Open');
    expect(events(world)).toEqual(['quarter.scheduled', 'quarter.reported', 'quarter.not-locked']);
  });

  test('called again makes no second run', async () => {
    const world = fakeWorld();
    const { cycle } = await scheduled(world, {}, ON_TIME);
    await closeQuarter(world, ON_TIME);
    expect(await world.runs.ofCycle(cycle.id)).toHaveLength(1);
  });
});

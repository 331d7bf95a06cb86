import { beforeAll, describe, expect, test } from '@jest/globals';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import { linesOfRun, paymentsOfRun } from '#functions/use-cases/runs/run-files.ts';
import { runOfCycle } from '#functions/use-cases/runs/run-of-cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runProvisionally } from '#test/support/world/run-provisionally.ts';
import { addStation, openCycle } from '#test/support/world/set-up.ts';
import { GROSS, smallQuarter } from '#test/support/world/small-quarter.ts';

const STATION = aStationId('GH-COM-01');
/** In the quarter still, long before its days of grace have passed. */
const NOW = '2026-02-20T09:00:00.000Z';
const AFTER_GRACE = '2026-04-06T09:00:00.000Z';

async function quarter(): Promise<{ readonly world: FakeWorld; readonly cycle: Cycle }> {
  const world = fakeWorld({ now: NOW });
  await smallQuarter(world);
  return { world, cycle: await openCycle(world) };
}

describe('a provisional run (royalty rules §12.1)', () => {
  let world: FakeWorld;
  let cycle: Cycle;
  beforeAll(async () => {
    ({ world, cycle } = await quarter());
  }, 60_000);

  test('gives the lines, totals and payments of a close, before the period has ended', async () => {
    const { run, job } = await runProvisionally(world, cycle.id);
    const lines = await linesOfRun(world, run);
    expect(Object.fromEntries(lines.map(({ reference, gross }) => [reference, gross.minor]))).toEqual(GROSS);
    expect(job).toMatchObject({ status: 'succeeded', result: { cycleId: cycle.id, runId: run.id } });
    expect(run).toMatchObject({
      ...{ number: 1, status: 'Finished', startedBy: 'yaw', lineCount: 4, linesDigest: linesDigest(lines) },
      totals: {
        gross: { minor: 800n },
        held: { minor: 300n },
        adminFee: { minor: 75n },
        net: { minor: 425n },
      },
      plays: { total: 4, matched: 3, unmatched: 1 },
      netPayable: { minor: 383n },
    });
    expect(run.controlTotals.length).toBeGreaterThan(5);
    expect(run.controlTotals.every(({ holds }) => holds)).toBe(true);
    expect(await paymentsOfRun(world, run)).toMatchObject([
      {
        payee: { ref: 'partner:010', name: 'ASCAP' },
        ...{ gross: { minor: 500n }, adminFee: { minor: 75n }, net: { minor: 425n } },
        ...{ broughtForward: { minor: 0n }, withholdingTax: { minor: 42n } },
        ...{ netPayable: { minor: 383n }, carriedForward: { minor: 0n } },
      },
    ]);
  });

  test('changes nothing: no lines, no held money, no reference of a work, no issue, and the cycle as it was', async () => {
    await playAt(world, '2026-02-07', { durationSeconds: 86_400 });
    const play = present(
      await world.plays.find({ stationId: STATION, date: '2026-02-07', playId: '2026-02-07 USZQG2200540' }),
    );
    const workId = present(play.attribution.workId);
    const before = await world.works.find(workId);
    await runProvisionally(world, cycle.id);
    expect(await world.cycles.find(cycle.id)).toEqual(cycle);
    expect(await world.cycles.lines(cycle.id)).toEqual([]);
    expect(await world.cycles.stations(cycle.id)).toEqual([]);
    expect(await world.cycles.held(cycle.id, STATION)).toEqual([]);
    expect(await world.payments.ofCycle(cycle.id)).toEqual([]);
    expect(await world.works.find(workId)).toEqual(before);
    expect(before?.ref).toBeUndefined();
    expect((await world.issues.page({ limit: 10, kind: 'duration-implausible' })).items).toEqual([]);
  });

  test('is numbered, and kept under its number with all that it froze', async () => {
    const { run } = await runProvisionally(world, cycle.id);
    expect(run.number).toBe(3);
    expect((await world.runs.ofCycle(cycle.id)).map(({ number }) => number)).toEqual([3, 2, 1]);
    const [station] = await world.cycles.stations(run.id);
    expect(station).toMatchObject({
      manifest: { key: `cycles/${cycle.id}/runs/3/manifests/${STATION}.json` },
      allocation: { key: `cycles/${cycle.id}/runs/3/allocations/${STATION}.json` },
    });
  });

  test('asked for twice at once takes a number once', async () => {
    const { world: own, cycle: open } = await quarter();
    await Promise.all([1, 2].map(() => requestRun(own, OPS, open.id)));
    expect(await own.runs.ofCycle(open.id)).toMatchObject([{ number: 2, status: 'Running' }, { number: 1 }]);
  });

  test('has no lines and payments before it has finished', async () => {
    const { world: own, cycle: open } = await quarter();
    const { run } = await requestRun(own, OPS, open.id);
    expect([await linesOfRun(own, run), await paymentsOfRun(own, run)]).toEqual([[], []]);
  });

  test('fails where a station has no tariff, and names it', async () => {
    await addStation(world, { stationId: 'GH-TV-01', medium: 'tv' });
    await playAt(world, '2026-02-08', { stationId: aStationId('GH-TV-01') });
    const { run, job } = await runProvisionally(world, cycle.id);
    expect(run).toMatchObject({ status: 'Failed', totals: null, finishedAt: NOW });
    expect(job.problems).toMatchObject([{ code: 'close.station-without-tariff', ref: 'GH-TV-01' }]);
  });

  test('of another cycle is not found', async () => {
    const [run] = await world.runs.ofCycle(cycle.id);
    const named = { cycleId: anId('cyc', 9), runId: present(run).id };
    await expect(runOfCycle(world, named)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('closing by a run', () => {
  test('gives the lines of the run, byte for byte, and says by which run', async () => {
    const { world, cycle } = await quarter();
    world.setClock(AFTER_GRACE);
    const { run } = await runProvisionally(world, cycle.id);
    expect(await runClose(world, cycle.id, { runId: run.id })).toMatchObject({ status: 'succeeded' });
    const locked = await world.cycles.find(cycle.id);
    expect(locked).toMatchObject({ status: 'Locked', runId: run.id, digest: { lines: run.linesDigest } });
    const byReference = (lines: Awaited<ReturnType<typeof linesOfRun>>) =>
      lines.toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
    expect(byReference(await world.cycles.lines(cycle.id))).toEqual(
      byReference(await linesOfRun(world, run)),
    );
  });

  test('is stale where a play came since: the close says where, and the cycle is open again', async () => {
    const { world, cycle } = await quarter();
    world.setClock(AFTER_GRACE);
    const { run } = await runProvisionally(world, cycle.id);
    await playAt(world, '2026-03-01');
    const job = await runClose(world, cycle.id, { runId: run.id });
    expect(job).toMatchObject({ status: 'failed', problems: [{ code: 'run.stale', ref: run.id }] });
    expect(job.problems[0]?.message).toContain('The cycle has changed since run 1: GH-COM-01.');
    const open = present(await world.cycles.find(cycle.id));
    expect(open).toMatchObject({ status: 'Open', closeJobId: null });
    expect(open.runId).toBeUndefined();
    expect(await world.cycles.lines(cycle.id)).toEqual([]);
    const again = await runProvisionally(world, cycle.id);
    expect(await runClose(world, cycle.id, { runId: again.run.id })).toMatchObject({ status: 'succeeded' });
  });

  test('is refused at once with an override, by a run that has not finished, and by one of another cycle', async () => {
    const { world, cycle } = await quarter();
    world.setClock(AFTER_GRACE);
    const { run: running } = await requestRun(world, OPS, cycle.id);
    const stale = { code: 'run.stale' };
    await expect(closeCycle(world, OPS, { cycleId: cycle.id, runId: running.id })).rejects.toMatchObject(
      stale,
    );
    const { run } = await runProvisionally(world, cycle.id);
    const lowered = { cycleId: cycle.id, runId: run.id, override: '10.00' };
    await expect(closeCycle(world, OPS, lowered)).rejects.toMatchObject(stale);
    const { id: cycleId } = await openCycle(world, { territory: 'NG' });
    const other = closeCycle(world, OPS, { cycleId, runId: run.id });
    await expect(other).rejects.toMatchObject({ code: 'not-found' });
  });

  test('cannot be run when it is closing or locked', async () => {
    const { world, cycle } = await quarter();
    world.setClock(AFTER_GRACE);
    await closeCycle(world, OPS, { cycleId: cycle.id });
    await expect(requestRun(world, OPS, cycle.id)).rejects.toMatchObject({ code: 'cycle.closing' });
    const { world: other, cycle: locked } = await quarter();
    other.setClock(AFTER_GRACE);
    await runClose(other, locked.id);
    await expect(requestRun(other, OPS, locked.id)).rejects.toMatchObject({ code: 'cycle.locked' });
  });
});

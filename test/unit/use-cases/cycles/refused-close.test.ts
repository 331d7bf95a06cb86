import { beforeAll, describe, expect, test } from '@jest/globals';
import { readAllocation } from '#functions/use-cases/cycles/allocation-files.ts';
import { keepFile, readShares } from '#functions/use-cases/cycles/frozen-files.ts';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { NewLicence } from '#shared/schemas/licensing.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';

let world: FakeWorld;
beforeAll(async () => {
  world = fakeWorld();
}, 60_000);

/** A territory of its own with one station; plays last 200 s each. */
async function territory(code: string) {
  const stationId = aStationId(`${code}-01`);
  const where = { territory: code, timezone: 'Africa/Lagos' };
  await addStation(world, { ...where, stationId, name: `Lagoon FM ${code}` });
  const cycle = await openCycle(world, { name: `2026-Q1 – ${code}`, territory: code });
  const play = (playId: string, playedAt: string) =>
    sendPlays(world, OPS, {
      plays: [{ playId, stationId, playedAt, durationSeconds: 200 }],
      requestId: `${code} ${playId} ${playedAt}`,
    });
  return { cycle, stationId, play };
}

describe('a close that stops', () => {
  test('names the stations without tariff, and opens the cycle again', async () => {
    const { cycle, play } = await territory('NG');
    await play('P-1', '2026-02-01T08:00:00Z');

    const job = await runClose(world, cycle.id);
    expect(job).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.station-without-tariff', ref: 'NG-01' }],
    });
    expect(job.problems[0]?.message).toContain('Lagoon FM NG (NG-01) has plays on 2026-02-01 and no tariff');
    const open = { status: 'Open', closeJobId: null, failedCloseJobId: job.id };
    expect(await world.cycles.find(cycle.id)).toMatchObject(open);

    await addTariff(world, { territory: 'NG' });
    expect(await runClose(world, cycle.id)).toMatchObject({ status: 'succeeded' });
    expect((await world.cycles.find(cycle.id))?.failedCloseJobId).toBeUndefined();
  });

  test('names the stations of a licence pool without licence', async () => {
    const { cycle, play } = await territory('TG');
    await addTariff(world, { territory: 'TG', basis: 'licencePool', rate: undefined });
    await play('P-1', '2026-02-01T08:00:00Z');

    expect(await runClose(world, cycle.id)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.station-without-licence', ref: 'TG-01' }],
    });
  });

  test('names a licence of 900.00 at a station without tariff, with or without plays: it does not vanish', async () => {
    const { cycle, stationId } = await territory('SN');
    const licence = { stationId, periodStart: '2026-01-01', periodEnd: '2026-03-31', currency: 'GHS' };
    await createLicence(world, OPS, NewLicence.parse({ ...licence, amount: '900.00' }));

    expect(await runClose(world, cycle.id)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.licence-without-tariff', ref: 'SN-01' }],
    });

    await addTariff(world, { territory: 'SN', basis: 'licencePool', rate: undefined });
    expect(await runClose(world, cycle.id)).toMatchObject({ status: 'succeeded' });
    expect(await world.cycles.find(cycle.id)).toMatchObject({ totals: { gross: { minor: 90_000n } } });
  });

  test('says which control total fails and by how much, does not lock, and can be closed again', async () => {
    const { cycle, stationId, play } = await territory('BJ');
    await addTariff(world, { territory: 'BJ' });
    await play('P-1', '2026-02-01T08:00:00Z');
    const loseOnePesewa = async () => {
      const station = await world.cycles.station(cycle.id, stationId);
      if (station === undefined) throw new Error('the station is shared out');
      const allocation = await readShares(world, station.allocation);
      const claims = allocation.claims.map((claim) => ({ ...claim, amountMinor: '199' }));
      const kept = await keepFile(world, station.allocation.key, { ...allocation, claims });
      await world.cycles.putStation({ ...station, allocation: kept });
    };

    const job = await runClose(world, cycle.id, { beforeLock: loseOnePesewa });
    expect(job.problems.map(({ code, ref }) => `${code}: ${ref}`)).toContain(
      'close.control-total: claims of BJ-01 add up to its gross',
    );
    expect(job.problems[0]?.message).toContain('expected 2.00, found 1.99, a difference of -0.01');
    expect(await world.cycles.find(cycle.id)).toMatchObject({ status: 'Open', lockedAt: null });
    expect(await world.cycles.lines(cycle.id)).toEqual([]);

    expect(await runClose(world, cycle.id)).toMatchObject({ status: 'succeeded' });
  });
});

describe('which plays a close counts (royalty rules §2)', () => {
  test('what arrives after the freeze belongs after the lock', async () => {
    const { cycle, play } = await territory('CI');
    await addTariff(world, { territory: 'CI' });
    await play('P-1', '2026-02-01T08:00:00Z');

    await runClose(world, cycle.id, { whenFrozen: () => play('P-2', '2026-02-02T08:00:00Z') });
    expect(await world.cycles.find(cycle.id)).toMatchObject({ plays: { total: 1 } });
  });

  test('a play id that came with two dates counts once, by the first received, and an issue is raised', async () => {
    const { cycle, play } = await territory('LR');
    await addTariff(world, { territory: 'LR' });
    world.setClock('2026-04-06T10:00:00.000Z');
    await play('P-1', '2026-02-10T08:00:00Z');
    world.setClock('2026-04-06T11:00:00.000Z');
    await play('P-1', '2026-02-01T08:00:00Z');
    await play('P-2', '2026-03-31T23:30:00Z');

    await runClose(world, cycle.id);
    expect(await world.cycles.find(cycle.id)).toMatchObject({ plays: { total: 1, duplicate: 1 } });
    const station = await world.cycles.station(cycle.id, aStationId('LR-01'));
    const allocation = station && (await readAllocation(world, station.allocation));
    expect(allocation?.plays).toMatchObject([{ playedAt: '2026-02-10T08:00:00.000Z' }]);
    const { items } = await world.issues.page({ limit: 50, kind: 'ambiguous-match' });
    expect(items.map(({ subject }) => subject)).toContain('LR-01/P-1');
  });
});

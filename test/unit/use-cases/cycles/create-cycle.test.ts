import { describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { listCycleStations } from '#functions/use-cases/cycles/list-cycle-stations.ts';
import { listLineItems } from '#functions/use-cases/cycles/list-line-items.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { addCycleNote, listCycleNotes } from '#functions/use-cases/notes/notes-of-cycle.ts';
import { closeQuarter } from '#functions/use-cases/runs/close-quarter.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { addAgreement, addPartner, openCycle } from '#test/support/world/set-up.ts';

const NONE = anId('cyc', 9);

describe('createCycle', () => {
  test('opens one after the other, and the same days in another territory', async () => {
    const world = fakeWorld();
    await openCycle(world);
    await openCycle(world, { periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    await openCycle(world, { territory: 'NG' });
    expect(await world.cycles.all()).toHaveLength(3);
  });

  test('refuses one that shares a day with another', async () => {
    const world = fakeWorld();
    await openCycle(world);
    await expect(
      openCycle(world, { periodStart: '2026-03-31', periodEnd: '2026-06-30' }),
    ).rejects.toMatchObject({
      code: 'cycle.overlaps',
    });
  });

  test('of two opened at once for the same days opens one', async () => {
    const world = fakeWorld();
    const both = await Promise.allSettled([openCycle(world), openCycle(world)]);
    expect(both).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: 'cycle.overlaps' }),
    });
    expect(await world.cycles.all()).toHaveLength(1);
  });
});

describe('closeCycle', () => {
  test('queues the close with the cycle, and is refused while it runs', async () => {
    const world = fakeWorld();
    const { id: cycleId } = await openCycle(world);
    const job = await closeCycle(world, OPS, { cycleId });
    expect(await world.cycles.find(cycleId)).toMatchObject({ status: 'Closing', closeJobId: job.id });
    await expect(closeCycle(world, OPS, { cycleId })).rejects.toMatchObject({ code: 'cycle.closing' });
    await expect(closeCycle(world, OPS, { cycleId: NONE })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is refused before the days of grace after the period have passed, in the territory’s time zone', async () => {
    const world = fakeWorld({ now: '2026-04-04T23:59:59.000Z' });
    const { id: cycleId } = await openCycle(world);
    await expect(closeCycle(world, OPS, { cycleId })).rejects.toMatchObject({ code: 'cycle.not-ended' });
    const ahead = { ...settingsAsShipped('GH'), timezone: 'Africa/Nairobi' };
    await updateTerritory(world, OPS, { territory: 'GH', update: ahead });
    await expect(closeCycle(world, OPS, { cycleId })).resolves.toMatchObject({ status: 'queued' });
  });

  test('takes an admin fee below what was agreed, and refuses one above, naming the partner', async () => {
    const world = fakeWorld();
    await addAgreement(world, (await addPartner(world)).id);
    const { id: cycleId } = await openCycle(world);
    await expect(closeCycle(world, OPS, { cycleId, override: '15.01' })).rejects.toMatchObject({
      code: 'fee.above-agreement',
      message: expect.stringContaining('ASCAP'),
    });
    expect(await world.cycles.find(cycleId)).toMatchObject({ status: 'Open' });
    await closeCycle(world, OPS, { cycleId, override: '15.00', reason: 'As the board decided' });
    expect(await world.cycles.find(cycleId)).toMatchObject({
      adminFeePercentOverride: '15.00',
      overrideReason: 'As the board decided',
    });
  });

  test.each([
    [
      'an agreement’s percent',
      { agreement: '12.00' },
      'ASCAP pays 12.00 % by the agreement; an override only lowers',
    ],
    [
      'a partner’s default',
      { partner: '12.00' },
      'ASCAP pays 12.00 % by the partner’s default; an override only lowers',
    ],
    [
      'the cycle’s default',
      { cycle: '12.00' },
      'ASCAP pays 12.00 % by the cycle’s default; an override only lowers',
    ],
    ['the system’s default', {}, 'ASCAP pays 15.00 % by the system’s default; an override only lowers'],
  ] as const)(
    'refuses an override over %s: it lowers, never raises (royalty rules §5)',
    async (_what, set, said) => {
      const world = fakeWorld();
      const given: { agreement?: string; partner?: string; cycle?: string } = set;
      const partner = await addPartner(world, { defaultAdminFeePercent: given.partner });
      await addAgreement(world, partner.id, { adminFeePercent: given.agreement });
      const { id: cycleId } = await openCycle(world, { adminFeePercentDefault: given.cycle });
      const percent = given.agreement ?? given.partner ?? given.cycle ?? '15.00';
      const above = (Number(percent) + 0.01).toFixed(2);
      await expect(closeCycle(world, OPS, { cycleId, override: above })).rejects.toMatchObject({
        code: 'fee.above-agreement',
        errors: [{ message: said }],
      });
      await expect(closeCycle(world, OPS, { cycleId, override: percent })).resolves.toMatchObject({
        status: 'queued',
      });
    },
  );

  test('that failed opens the cycle again, once, for another close', async () => {
    const world = fakeWorld();
    const { id: cycleId } = await openCycle(world);
    const { id } = await closeCycle(world, OPS, { cycleId });
    const failed = await failJob(world, id, { problems: [] });
    await reopenCycle(world, failed);
    await reopenCycle(world, failed);
    expect(await world.cycles.find(cycleId)).toMatchObject({ status: 'Open', closeJobId: null, version: 3 });
    const again = await closeCycle(world, OPS, { cycleId });
    await reopenCycle(world, failed);
    expect(await world.cycles.find(cycleId)).toMatchObject({ status: 'Closing', closeJobId: again.id });
  });
});

describe('closeQuarter (royalty rules §12.4)', () => {
  test('opens and runs the quarter before in each territory of the schedule, however often it runs', async () => {
    const world = fakeWorld({ settings: { scheduledTerritories: ['GH', 'NG'] } });
    for (let time = 0; time < 2; time += 1) await closeQuarter(world, '2026-04-01T02:00:00Z');
    expect((await world.cycles.all()).map(({ name, status }) => `${name} ${status}`).toSorted()).toEqual([
      '2026-Q1 – GH Open',
      '2026-Q1 – NG Open',
    ]);
    expect((await world.jobs.page({ kind: 'provisional-run', limit: 10 })).items).toHaveLength(2);
  });
});

describe('an open cycle', () => {
  test('has notes, but no stations, no lines and nothing that is final', async () => {
    const world = fakeWorld();
    const { id: cycleId } = await openCycle(world);
    await addCycleNote(world, OPS, { cycleId, text: 'Harbour FM is late.', isShared: false });
    expect(await listCycleNotes(world, OPS, { cycleId, page: { limit: 5 } })).toMatchObject({
      items: [{ by: 'yaw', text: 'Harbour FM is late.' }],
    });
    expect((await listCycleStations(world, cycleId, { limit: 5 })).items).toEqual([]);
    await expect(lockedCycle(world, cycleId)).rejects.toMatchObject({ code: 'cycle.not-locked' });
  });

  test('that is not there is not found', async () => {
    const world = fakeWorld();
    const notFound = { code: 'not-found' };
    await expect(
      addCycleNote(world, OPS, { cycleId: NONE, text: 'x', isShared: false }),
    ).rejects.toMatchObject(notFound);
    await expect(listCycleStations(world, NONE, { limit: 5 })).rejects.toMatchObject(notFound);
    await expect(listLineItems(world, { cycleId: NONE }, { limit: 5 })).rejects.toMatchObject(notFound);
  });
});

import { describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { readChecklist } from '#functions/use-cases/cycles/read-checklist.ts';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import { requestRematch } from '#functions/use-cases/usage/request-rematch.ts';
import type { CycleId } from '#shared/ids.ts';
import type { ChecklistLevel } from '#shared/schemas/checklist.ts';
import { NewLicence } from '#shared/schemas/licensing.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runProvisionally } from '#test/support/world/run-provisionally.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const YEAR = { periodStart: '2026-01-01', periodEnd: '2026-12-31', currency: 'GHS', amount: '36500.00' };

async function findings(world: FakeWorld, cycleId: CycleId) {
  const found = await readChecklist(world, cycleId);
  return Object.fromEntries(found.map(({ code, ...finding }) => [code, finding]));
}

async function set(world: FakeWorld, checklist: Readonly<Record<string, ChecklistLevel>>): Promise<void> {
  const update = { ...settingsAsShipped('GH'), checklist: { ...checklist } };
  await updateTerritory(world, OPS, { territory: 'GH', update });
}

/** A station with a licence of a year and no plays. */
async function silentStation(world: FakeWorld): Promise<void> {
  const { stationId } = await addStation(world, { stationId: 'GH-TV-02', medium: 'tv' });
  await addTariff(world, { medium: 'tv', basis: 'licencePool', rate: undefined });
  await createLicence(world, OPS, NewLicence.parse({ stationId, ...YEAR }));
}

describe('the checklist of an open cycle (royalty rules §12.3)', () => {
  test('before a run says what waits and what ends, and that a run must count the rest', async () => {
    const world = fakeWorld();
    await smallQuarter(world);
    const { id } = await openCycle(world);
    expect(await findings(world, id)).toEqual({
      'plays-in-doubt': expect.objectContaining({ level: 'warns', value: '1' }),
      'run-missing': expect.objectContaining({ level: 'warns', value: '1' }),
    });
  });

  test('after a run says how much is matched, and which licensed stations are silent', async () => {
    const world = fakeWorld();
    await smallQuarter(world);
    await silentStation(world);
    const { id } = await openCycle(world);
    await runProvisionally(world, id);
    const limit = { level: 'warns', limit: '90.00', where: [] };
    // Three plays of four, 600 s of 800; of 9,008.00, of which the silent station pays 9,000.00, 6.00 have a work.
    expect(await findings(world, id)).toMatchObject({
      'matched-plays': { ...limit, value: '75.00' },
      'matched-seconds': { ...limit, value: '75.00' },
      'matched-money': { ...limit, value: '0.06' },
      'station-without-plays': { level: 'warns', value: '1', where: [{ ref: 'GH-TV-02' }] },
    });
  });

  test('values what waits at the point values of the last cycle', async () => {
    const world = fakeWorld();
    await smallQuarter(world);
    const { id } = await openCycle(world);
    await runClose(world, id);
    world.setClock('2026-05-20T09:00:00.000Z');
    await playAt(world, '2026-05-01', { isrc: 'USZQG2209999' });
    const next = await openCycle(world, { periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    expect((await findings(world, next.id))['plays-in-doubt']).toMatchObject({
      value: '2.00',
      where: [
        { ref: 'GH', message: '1 play waits for a person, worth about 2.00 GHS as the last cycle paid.' },
      ],
    });
  });

  test('names a missing rate of exchange, an agreement that ends and a rematch under way', async () => {
    const world = fakeWorld();
    const partner = await addPartner(world, { settlementCurrency: 'USD' });
    await addAgreement(world, partner.id, { expiryDate: '2026-05-31' });
    await requestRematch(world, OPS, { territory: 'GH', from: '2026-01-01', to: '2026-03-31' });
    const { id } = await openCycle(world);
    expect(await findings(world, id)).toMatchObject({
      'fx-missing': { level: 'warns', where: [{ ref: 'USD' }] },
      'agreement-ending': { limit: '2026-06-29', where: [{ ref: partner.id }] },
      'work-under-way': { level: 'warns', value: '1' },
    });
  });

  test('of a cycle that is not there is not found', async () => {
    await expect(readChecklist(fakeWorld(), anId('cyc', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a close and its checklist', () => {
  test('fails where a licence pays for days of no cycle, until these days have one', async () => {
    const world = fakeWorld({ now: '2026-07-06T09:00:00.000Z' });
    await silentStation(world);
    await openCycle(world, { periodEnd: '2026-03-15' });
    const { id } = await openCycle(world, { periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    expect((await findings(world, id))['licence-outside-cycles']).toMatchObject({ level: 'blocks' });
    expect(await runClose(world, id)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.licence-outside-cycles', ref: 'GH-TV-02' }],
    });
    expect(await world.cycles.find(id)).toMatchObject({ status: 'Open', checklist: [] });
    await openCycle(world, { periodStart: '2026-03-16', periodEnd: '2026-03-31' });
    expect(await runClose(world, id)).toMatchObject({ status: 'succeeded' });
  });

  test('fails where the territory makes a warning block, and keeps the list where it locks', async () => {
    const world = fakeWorld();
    await smallQuarter(world);
    const { id } = await openCycle(world);
    await set(world, { 'matched-plays': 'blocks' });
    expect(await runClose(world, id)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.matched-plays', message: 'matched-plays: 75.00, where 90.00 is the limit.' }],
    });
    const now = await world.territories.find('GH');
    const update = { ...settingsAsShipped('GH'), version: now?.version ?? 0 };
    await updateTerritory(world, OPS, { territory: 'GH', update });
    await runClose(world, id);
    const locked = await world.cycles.find(id);
    expect(locked?.checklist.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'plays-in-doubt warns',
      'matched-plays warns',
      'matched-seconds warns',
      'matched-money warns',
    ]);
    expect(await readChecklist(world, id)).toEqual(locked?.checklist);
    const { items } = await world.audit.page({ entity: 'cycle', entityId: id, limit: 20 });
    expect(items.find(({ action }) => action === 'cycle.locked')?.after).toMatchObject({
      checklist: locked?.checklist,
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { NewLicence } from '#shared/schemas/licensing.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addStation } from '#test/support/world/set-up.ts';

const license = (world: FakeWorld, over = {}) =>
  createLicence(
    world,
    ADMIN,
    NewLicence.parse({
      stationId: 'GH-COM-01',
      periodStart: '2026-01-01',
      periodEnd: '2026-03-31',
      amount: '100.00',
      currency: 'GHS',
      ...over,
    }),
  );

describe('createLicence', () => {
  test('takes the same period again, the newest last, and the period after it', async () => {
    const world = fakeWorld();
    await addStation(world);
    await license(world);
    await license(world, { amount: '120.00' });
    await license(world, { periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    const licences = await world.licences.ofStation(aStationId('GH-COM-01'));
    expect(licences.map(({ amount }) => amount)).toEqual(['100.00', '120.00', '100.00']);
  });

  test.each([
    ['that begins in another one', { periodStart: '2026-03-31', periodEnd: '2026-06-30' }],
    ['within another one', { periodStart: '2026-02-01', periodEnd: '2026-02-28' }],
  ])('refuses a period %s', async (_what, over) => {
    const world = fakeWorld();
    await addStation(world);
    await license(world);
    await expect(license(world, over)).rejects.toMatchObject({ code: 'licence.overlaps' });
    expect(await world.licences.ofStation(aStationId('GH-COM-01'))).toHaveLength(1);
  });

  test('of two that overlap and come at once lets one in', async () => {
    const world = fakeWorld();
    await addStation(world);
    const both = [license(world), license(world, { periodEnd: '2026-06-30' })];
    const done = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(done.toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.licences.ofStation(aStationId('GH-COM-01'))).toHaveLength(1);
  });

  test('refuses a station that is not there', async () => {
    await expect(license(fakeWorld())).rejects.toMatchObject({ code: 'station.unknown' });
  });
});

describe('createStation', () => {
  test('refuses an id that another station has, and leaves that one as it is', async () => {
    const world = fakeWorld();
    const station = await addStation(world);
    await expect(addStation(world, { name: 'Copy FM' })).rejects.toMatchObject({ code: 'station.taken' });
    expect(await world.stations.all()).toEqual([station]);
  });
});

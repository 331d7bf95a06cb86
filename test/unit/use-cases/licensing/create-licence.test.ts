import { describe, expect, test } from '@jest/globals';
import { licencesInForce } from '#functions/domain/licensing/licence-fee.ts';
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

describe('a new version of a licence', () => {
  const inForce = async (world: FakeWorld) =>
    licencesInForce(await world.licences.ofStation(aStationId('GH-COM-01'))).map(({ id }) => id);
  const licensed = async () => {
    const world = fakeWorld();
    await addStation(world);
    const { id } = await license(world);
    return { world, revises: id };
  };

  test('takes its place, with another period if need be', async () => {
    const { world, revises } = await licensed();
    const later = await license(world, { revises, periodStart: '2026-02-01', periodEnd: '2026-06-30' });
    const last = await license(world, { revises: later.id, amount: '90.00' });
    expect(last).toMatchObject({ revises: later.id, amount: '90.00' });
    expect(await inForce(world)).toEqual([last.id]);
  });

  test('gives back days that it no longer has', async () => {
    const { world, revises } = await licensed();
    await license(world, { revises, periodEnd: '2026-01-31' });
    await license(world, { periodStart: '2026-02-01' });
    expect(await inForce(world)).toHaveLength(2);
  });

  test.each([
    ['shares days with a third', { periodEnd: '2026-04-01' }],
    ['has the days of a third', { periodStart: '2026-04-01', periodEnd: '2026-06-30' }],
  ])('is refused where it %s', async (_, over) => {
    const { world, revises } = await licensed();
    const { id } = await license(world, { periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    await expect(license(world, { revises, ...over })).rejects.toMatchObject({ code: 'licence.overlaps' });
    expect(await inForce(world)).toEqual([revises, id]);
  });

  test('is refused for a licence that is revised, or superseded by one of its period', async () => {
    const { world, revises } = await licensed();
    const { id } = await license(world);
    await expect(license(world, { revises })).rejects.toMatchObject({ code: 'licence.revised-already' });
    await license(world, { revises: id });
    await expect(license(world, { revises: id })).rejects.toMatchObject({ code: 'licence.revised-already' });
  });

  test('of two at once lets one in', async () => {
    const { world, revises } = await licensed();
    const both = await Promise.allSettled([license(world, { revises }), license(world, { revises })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: 'licence.revised-already' }),
    });
    expect(await inForce(world)).toHaveLength(1);
  });

  test('is refused for the licence of another station', async () => {
    const { world } = await licensed();
    await addStation(world, { stationId: 'GH-COM-02' });
    const { id } = await license(world, { stationId: 'GH-COM-02' });
    await expect(license(world, { revises: id })).rejects.toMatchObject({ code: 'licence.unknown' });
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

import { beforeEach, describe, expect, test } from '@jest/globals';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import { addTariff } from '#test/support/world/set-up.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});

const OVERLAPS = { code: 'tariff.overlaps' };
const entered = () => world.tariffs.ofTerritory('GH');
const rateOn = async (date: string) => {
  const tariff = tariffOn(await entered(), { broadcasterType: 'commercial', medium: 'radio' }, date);
  return tariff?.rate;
};
const lockFirstQuarter = () =>
  add(world, made('cycle', aStoredCycle(1, { status: 'Locked', lockedAt: '2026-04-10T00:00:00.000Z' })));

describe('tariffs of one kind of broadcaster (royalty rules §2)', () => {
  test.each([
    ['always', {}],
    ['from a day on', { effectiveDate: '2025-01-01' }],
  ])('that hold %s end the day before a later one begins, as a version of their own', async (_, over) => {
    const before = await addTariff(world, over);
    const after = await addTariff(world, { effectiveDate: '2026-07-01', rate: '0.75' });
    expect(await entered()).toEqual([{ ...before, expiryDate: '2026-06-30', version: 2 }, after]);
    expect(await Promise.all(['2026-06-30', '2026-07-01'].map(rateOn))).toEqual(['0.600000', '0.75']);
    const { items } = await world.audit.page({ limit: 10, entity: 'tariff', entityId: before.id });
    expect(items[0]).toMatchObject({ action: 'tariff.ended', after: { expiryDate: '2026-06-30' } });
  });

  test.each([
    ['has no date either', {}, {}],
    ['begins on the same day', { effectiveDate: '2026-01-01' }, { effectiveDate: '2026-01-01' }],
    ['begins earlier', { effectiveDate: '2026-01-01' }, { effectiveDate: '2025-07-01' }],
    ['begins before the other ends', { expiryDate: '2026-06-30' }, { effectiveDate: '2026-06-30' }],
  ])('refuse one that %s, and name the other', async (_, over, next) => {
    const before = await addTariff(world, over);
    await expect(addTariff(world, next)).rejects.toMatchObject({
      ...OVERLAPS,
      message: expect.stringContaining(before.id),
    });
    expect(await entered()).toEqual([before]);
  });

  test('refuse one that would end an earlier one and reach into a later one', async () => {
    const first = await addTariff(world, { expiryDate: '2026-12-31' });
    const later = await addTariff(world, { effectiveDate: '2027-01-01' });
    const between = { effectiveDate: '2026-07-01' };
    await expect(addTariff(world, between)).rejects.toMatchObject(OVERLAPS);
    expect(await entered()).toEqual([first, later]);
  });

  test('take one before another, or after it, that shares no day', async () => {
    await addTariff(world, { effectiveDate: '2026-01-01', expiryDate: '2026-06-30' });
    await addTariff(world, { expiryDate: '2025-12-31' });
    await addTariff(world, { effectiveDate: '2026-07-01' });
    expect((await entered()).map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  test('let those of another medium, type or territory be', async () => {
    await addTariff(world);
    await addTariff(world, { medium: 'tv' });
    await addTariff(world, { broadcasterType: 'public' });
    await addTariff(world, { territory: 'NG' });
    expect(await entered()).toHaveLength(3);
  });

  test('of two entered at once let one in', async () => {
    const both = await Promise.allSettled([addTariff(world), addTariff(world)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await entered()).toHaveLength(1);
  });
});

describe('a tariff that ends another one', () => {
  test('begins after the last locked period', async () => {
    const before = await addTariff(world);
    await lockFirstQuarter();
    await expect(addTariff(world, { effectiveDate: '2026-03-31' })).rejects.toMatchObject({
      code: 'tariff.in-locked-period',
      errors: [{ path: 'effectiveDate' }],
    });
    expect(await entered()).toEqual([before]);
    await expect(addTariff(world, { effectiveDate: '2026-04-01' })).resolves.toMatchObject({ version: 1 });
  });

  test('is the only one that a locked period stops', async () => {
    await lockFirstQuarter();
    await expect(addTariff(world, { effectiveDate: '2026-01-01' })).resolves.toMatchObject({ version: 1 });
  });
});

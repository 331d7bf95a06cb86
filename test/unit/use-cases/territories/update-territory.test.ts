import { beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { createTariff } from '#functions/use-cases/licensing/create-tariff.ts';
import { readTerritory } from '#functions/use-cases/territories/read-territory.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import { NewLicence, NewTariff } from '#shared/schemas/licensing.ts';
import type { TerritoryUpdate } from '#shared/schemas/territories.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { OPS } from '#test/support/world/people.ts';
import { addStation, openCycle } from '#test/support/world/set-up.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});

const update = (over: Partial<TerritoryUpdate>, territory = 'GH') =>
  updateTerritory(world, OPS, { territory, update: { ...settingsAsShipped(territory), ...over } });
const tariffIn = (currency: string) =>
  createTariff(
    world,
    OPS,
    NewTariff.parse({
      ...{ territory: 'GH', broadcasterType: 'commercial', medium: 'radio' },
      ...{ basis: 'perMinute', rate: '0.60', currency },
    }),
  );

describe('the settings of a territory', () => {
  test('are those that are shipped until somebody changes them', async () => {
    expect(await readTerritory(world, 'GH')).toMatchObject({ currency: 'GHS', graceDays: 5, version: 0 });
    await update({ graceDays: 7 });
    expect(await readTerritory(world, 'GH')).toMatchObject({ graceDays: 7, version: 1 });
    expect(await readTerritory(world, 'NG')).toMatchObject({ graceDays: 5, version: 0 });
  });

  test('of two changes at once on the same version one is told that it is stale', async () => {
    const both = await Promise.allSettled([update({ graceDays: 7 }), update({ graceDays: 8 })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: 'version.stale' }),
    });
  });

  test('keep their currency once there are tariffs or cycles in it', async () => {
    await expect(update({ currency: 'NGN' }, 'NG')).resolves.toMatchObject({ currency: 'NGN' });
    await openCycle(world);
    await expect(update({ currency: 'NGN' })).rejects.toMatchObject({ code: 'territory.currency-in-use' });
    await expect(update({ graceDays: 7 })).resolves.toMatchObject({ currency: 'GHS', graceDays: 7 });
  });
});

describe('amounts in a territory (royalty rules §3)', () => {
  test('a tariff in another currency is refused', async () => {
    await expect(tariffIn('USD')).rejects.toMatchObject({ code: 'currency.differs' });
    await expect(tariffIn('GHS')).resolves.toMatchObject({ currency: 'GHS' });
  });

  test('a licence of 1,000.00 USD is refused: it is not distributed as cedis', async () => {
    const { stationId } = await addStation(world);
    const licenceIn = (currency: string) =>
      createLicence(
        world,
        OPS,
        NewLicence.parse({
          ...{ stationId, periodStart: '2026-01-01', periodEnd: '2026-12-31' },
          ...{ amount: '1000.00', currency },
        }),
      );
    await expect(licenceIn('USD')).rejects.toMatchObject({
      code: 'currency.differs',
      errors: [{ path: 'currency', message: 'GH has GHS, not USD' }],
    });
    await expect(licenceIn('GHS')).resolves.toMatchObject({ amount: '1000.00' });
  });
});

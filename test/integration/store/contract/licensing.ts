import { expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import type { World } from '#functions/ports/world.ts';
import type { StationId } from '#shared/ids.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anId, aStationId, MADE_AT } from '#test/support/given/an-id.ts';
import { aStoredLicence, aStoredStation } from '#test/support/given/stored-records.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const STATIONS = ['GH-COM-01', 'GH-COM-02', 'GH-TV-01', 'NG-01'];
const addStations = async (world: Asked) => {
  for (const id of STATIONS.toReversed())
    await add(world, made('station', aStoredStation(id, { territory: id.slice(0, 2) })));
};
const addTariffs = async (world: Asked) => {
  for (const [n, territory] of [
    [3, 'GH'],
    [1, 'GH'],
    [2, 'NG'],
    [4, 'GH'],
  ] as const)
    await add(world, made('tariff', aTariff({ id: anId('trf', n), territory })));
};
const addLicences = async (world: Asked) => {
  await addStations(world);
  for (const n of [3, 1, 2]) await add(world, made('licence', aStoredLicence(n)));
  await add(world, made('licence', aStoredLicence(4, { stationId: 'NG-01' })));
};

export const territoriesContract: Contract<World['territories']> = {
  find(make) {
    test('answers the settings of a territory that were entered last, and nothing where nobody has', async () => {
      const world = await make();
      const settings = { ...settingsAsShipped('GH'), version: 1, updatedAt: MADE_AT };
      await add(world, made('territorySettings', settings));
      await add(world, changed('territorySettings', settings, { graceDays: 10 }));
      expect(await world.territories.find('GH')).toMatchObject({ graceDays: 10, version: 2 });
      expect(await world.territories.find('NG')).toBeUndefined();
    });
  },
};

export const stationsContract: Contract<World['stations']> = {
  find(make) {
    test('answers a station as it was entered, and nothing for an id that nobody has', async () => {
      const [world, station] = [await make(), aStoredStation('GH-COM-01')];
      await add(world, made('station', station));
      expect(await world.stations.find(aStationId('GH-COM-01'))).toEqual(station);
      expect(await world.stations.find(aStationId('GH-COM-09'))).toBeUndefined();
    });
  },
  all(make) {
    test('has them in the order of their ids', async () => {
      const world = await make();
      await addStations(world);
      expect((await world.stations.all()).map(({ stationId }) => stationId)).toEqual(STATIONS);
    });
  },
  page(make) {
    test('goes through all stations, or those of a territory', async () => {
      const world = await make();
      await addStations(world);
      const ids = async (territory?: string) =>
        (await pagedThrough((cursor) => world.stations.page({ limit: 2, cursor, territory }))).map(
          ({ stationId }) => stationId,
        );
      expect(await ids()).toEqual(STATIONS);
      expect(await ids('GH')).toEqual(STATIONS.slice(0, 3));
      expect(await ids('TG')).toEqual([]);
    });

    test('refuses a cursor of a station that is not in the list', async () => {
      const world = await make();
      await addStations(world);
      const { nextCursor } = await world.stations.page({ limit: 1 });
      await expect(
        world.stations.page({ limit: 1, territory: 'NG', cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
};

export const tariffsContract: Contract<World['tariffs']> = {
  ofTerritory(make) {
    test('answers the tariffs of a territory, the oldest first', async () => {
      const world = await make();
      await addTariffs(world);
      expect((await world.tariffs.ofTerritory('GH')).map(({ id }) => id)).toEqual(
        [1, 3, 4].map((n) => anId('trf', n)),
      );
      expect(await world.tariffs.ofTerritory('TG')).toEqual([]);
    });
  },
  page(make) {
    test('goes through all tariffs, or those of a territory', async () => {
      const world = await make();
      await addTariffs(world);
      const ids = async (territory?: string) =>
        (await pagedThrough((cursor) => world.tariffs.page({ limit: 2, cursor, territory }))).map(
          ({ id }) => id,
        );
      expect(await ids()).toEqual([1, 2, 3, 4].map((n) => anId('trf', n)));
      expect(await ids('NG')).toEqual([anId('trf', 2)]);
    });
  },
};

export const licencesContract: Contract<World['licences']> = {
  ofStation(make) {
    test('answers a station’s licences, the oldest first', async () => {
      const world = await make();
      await addLicences(world);
      expect((await world.licences.ofStation(aStationId('GH-COM-01'))).map(({ id }) => id)).toEqual(
        [1, 2, 3].map((n) => anId('lic', n)),
      );
      expect(await world.licences.ofStation(aStationId('GH-COM-02'))).toEqual([]);
    });
  },
  page(make) {
    test('goes through the licences of all stations, station by station, or of one', async () => {
      const world = await make();
      await addLicences(world);
      const ids = async (stationId?: StationId) =>
        (await pagedThrough((cursor) => world.licences.page({ limit: 2, cursor, stationId }))).map(
          ({ id }) => id,
        );
      expect(await ids()).toEqual([1, 2, 3, 4].map((n) => anId('lic', n)));
      expect(await ids(aStationId('NG-01'))).toEqual([anId('lic', 4)]);
    });

    test('refuses the cursor of another station’s licences', async () => {
      const world = await make();
      await addLicences(world);
      const { nextCursor } = await world.licences.page({ limit: 1, stationId: aStationId('GH-COM-01') });
      await expect(
        world.licences.page({ limit: 1, stationId: aStationId('NG-01'), cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
};

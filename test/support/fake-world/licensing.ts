import type { World } from '#functions/ports/world.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';

/** Stations, what they pay by tariff, their licence fees, and the settings of territories. */
export function licensingPorts({
  station,
  tariff,
  licence,
  territorySettings,
}: AggregateShelves): Pick<World, 'stations' | 'tariffs' | 'licences' | 'territories'> {
  const stations = () => station.records(['stations']);
  const inTerritory =
    (territory: string | undefined) =>
    (thing: { readonly territory: string }): boolean =>
      territory === undefined || thing.territory === territory;
  return {
    stations: {
      find: async (id) => station.get({ part: ['stations'], sort: [id] }),
      all: async () => stations(),
      page: async ({ territory, ...page }) =>
        pageOfArray(stations().filter(inTerritory(territory)), page, ({ stationId }) => stationId),
    },
    tariffs: {
      ofTerritory: async (territory) => tariff.records(['tariffs']).filter(inTerritory(territory)),
      page: async ({ territory, ...page }) =>
        pageOfArray(tariff.records(['tariffs']).filter(inTerritory(territory)), page, ({ id }) => id),
    },
    territories: { find: async (territory) => territorySettings.get({ part: [territory] }) },
    licences: {
      ofStation: async (stationId) => licence.records([stationId]),
      page: async ({ stationId, ...page }) =>
        pageOverParts(stationId === undefined ? stations().map((one) => one.stationId) : [stationId], page, {
          read: (part, request) => pageOf(`licences ${part}`, licence.rows([part]), request),
        }),
    },
  };
}

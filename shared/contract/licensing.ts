import { route } from '#shared/contract/route.ts';
import { licence, newLicence, newStation, newTariff, station, tariff } from '#shared/examples/licensing.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { StationId } from '#shared/ids.ts';
import { ADMIN, OPS, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf, period, Search, Territory } from '#shared/schemas/common.ts';
import { Licence, NewLicence, NewStation, NewTariff, Station, Tariff } from '#shared/schemas/licensing.ts';

export const createStation = route({
  operation: 'createStation',
  method: 'POST',
  path: '/api/stations',
  summary: 'Add a radio or television station',
  description:
    'Adds a station under the id that its logs name it by. Its time zone says on which business date a play falls.',
  access: OPS,
  body: NewStation,
  reply: { status: 201, schema: Station },
  example: { body: newStation, reply: station },
  refusals: ['station.taken'],
});

export const listStations = route({
  operation: 'listStations',
  method: 'GET',
  path: '/api/stations',
  summary: 'Stations',
  description: 'All stations, by their id.',
  access: READ,
  query: Page.extend({
    territory: filter(Territory, 'stations in this territory'),
    q: filter(Search, 'stations whose id or name has what was typed'),
  }),
  reply: { status: 200, schema: pageOf(Station) },
  example: { reply: pageWith(station) },
  refusals: [],
});

export const createTariff = route({
  operation: 'createTariff',
  method: 'POST',
  path: '/api/tariffs',
  summary: 'Add a tariff; it ends the one before',
  description:
    'Says what a kind of broadcaster pays in a territory: by play or by minute at a rate, or its licence fee as a pool. Tariffs of one kind follow each other: one that shares a day with another is refused, but one that begins later than one without expiry date ends that the day before, unless that day is locked.',
  access: ADMIN,
  body: NewTariff,
  reply: { status: 201, schema: Tariff },
  example: { body: newTariff, reply: tariff },
  refusals: ['currency.differs', 'tariff.overlaps', 'tariff.in-locked-period'],
});

export const listTariffs = route({
  operation: 'listTariffs',
  method: 'GET',
  path: '/api/tariffs',
  summary: 'Tariffs, all versions',
  description: 'All tariffs that were ever entered, the oldest first.',
  access: READ,
  query: Page.extend({ territory: filter(Territory, 'tariffs of this territory') }),
  reply: { status: 200, schema: pageOf(Tariff) },
  example: { reply: pageWith(tariff) },
  refusals: [],
});

export const createLicence = route({
  operation: 'createLicence',
  method: 'POST',
  path: '/api/licences',
  summary: 'Add a station’s licence fee, or revise one',
  description:
    'Says what a station pays for a period. With `revises` it is a new version of that licence, whose period may differ; the same period sent again without it supersedes as well. Other periods that overlap are refused.',
  access: ADMIN,
  body: NewLicence,
  reply: { status: 201, schema: Licence },
  example: { body: newLicence, reply: licence },
  refusals: [
    'station.unknown',
    'currency.differs',
    'licence.unknown',
    'licence.revised-already',
    'licence.overlaps',
  ],
});

export const listLicences = route({
  operation: 'listLicences',
  method: 'GET',
  path: '/api/licences',
  summary: 'Licences, all versions',
  description: 'All licences that were ever entered, station by station, the oldest first.',
  access: READ,
  query: Page.extend({
    stationId: filter(StationId, 'licences of this station'),
    territory: filter(Territory, 'licences of stations in this territory'),
    ...period('with a day of their period'),
  }),
  reply: { status: 200, schema: pageOf(Licence) },
  example: { reply: pageWith(licence) },
  refusals: [],
});

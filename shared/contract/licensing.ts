import { route } from '#shared/contract/route.ts';
import { StationId } from '#shared/ids.ts';
import { ADMIN, OPS, READ } from '#shared/permissions.ts';
import { Page, pageOf, Territory } from '#shared/schemas/common.ts';
import { Licence, NewLicence, NewStation, NewTariff, Station, Tariff } from '#shared/schemas/licensing.ts';

export const createStation = route({
  operation: 'createStation',
  method: 'POST',
  path: '/api/stations',
  summary: 'Add a radio or television station',
  access: OPS,
  body: NewStation,
  reply: { status: 201, schema: Station },
  refusals: ['station.taken'],
});

export const listStations = route({
  operation: 'listStations',
  method: 'GET',
  path: '/api/stations',
  summary: 'Stations',
  access: READ,
  query: Page.extend({ territory: Territory.optional() }),
  reply: { status: 200, schema: pageOf(Station) },
  refusals: [],
});

export const createTariff = route({
  operation: 'createTariff',
  method: 'POST',
  path: '/api/tariffs',
  summary: 'Add a tariff; on a date the latest one counts',
  access: ADMIN,
  body: NewTariff,
  reply: { status: 201, schema: Tariff },
  refusals: [],
});

export const listTariffs = route({
  operation: 'listTariffs',
  method: 'GET',
  path: '/api/tariffs',
  summary: 'Tariffs, all versions',
  access: READ,
  query: Page.extend({ territory: Territory.optional() }),
  reply: { status: 200, schema: pageOf(Tariff) },
  refusals: [],
});

export const createLicence = route({
  operation: 'createLicence',
  method: 'POST',
  path: '/api/licences',
  summary: 'Add a station’s licence fee; the same period again supersedes',
  access: ADMIN,
  body: NewLicence,
  reply: { status: 201, schema: Licence },
  refusals: ['station.unknown', 'licence.overlaps'],
});

export const listLicences = route({
  operation: 'listLicences',
  method: 'GET',
  path: '/api/licences',
  summary: 'Licences, all versions',
  access: READ,
  query: Page.extend({ stationId: StationId.optional() }),
  reply: { status: 200, schema: pageOf(Licence) },
  refusals: [],
});

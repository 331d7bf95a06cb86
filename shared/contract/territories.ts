import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { territorySettings, territoryUpdate } from '#shared/examples/territories.ts';
import { ADMIN, READ } from '#shared/permissions.ts';
import { Territory } from '#shared/schemas/common.ts';
import { TerritorySettings, TerritoryUpdate } from '#shared/schemas/territories.ts';

const named = z.object({ territory: Territory });

export const readTerritory = route({
  operation: 'readTerritory',
  method: 'GET',
  path: '/api/territories/{territory}',
  summary: 'What holds in a territory',
  description:
    'The currency and time zone of a territory, how long after a period its cycle may be closed and corrected, tax where agreements name none, and what its checklist blocks. Version 0 is as shipped.',
  access: READ,
  params: named,
  reply: { status: 200, schema: TerritorySettings },
  example: { reply: territorySettings },
  refusals: ['not-found'],
});

export const updateTerritory = route({
  operation: 'updateTerritory',
  method: 'PUT',
  path: '/api/territories/{territory}',
  summary: 'Change what holds in a territory',
  description:
    'Replaces all settings of a territory. `version` is the one that was read; a stale one is refused. The currency stays once there are tariffs or cycles.',
  access: ADMIN,
  params: named,
  body: TerritoryUpdate,
  reply: { status: 200, schema: TerritorySettings },
  example: { body: territoryUpdate, reply: { ...territorySettings, version: 2 } },
  refusals: ['not-found', 'version.stale', 'territory.currency-in-use'],
});

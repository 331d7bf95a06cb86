import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { cycleDashboard } from '#shared/examples/cycle-dashboards.ts';
import { CycleId } from '#shared/ids.ts';
import { READ } from '#shared/permissions.ts';
import { CycleDashboard } from '#shared/schemas/cycle-dashboards.ts';

export const readCycleDashboard = route({
  operation: 'readCycleDashboard',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/dashboard',
  summary: 'A cycle in figures and pictures',
  description:
    'What the close of a cycle froze, or for an open cycle what its last provisional run came to: its figures beside those of the last locked cycle of the territory, from gross to what is paid, what is held by reason and age, its plays by week and by station and hour, and its payees with their payments. All of it adds up to the totals.',
  access: READ,
  params: z.object({ cycleId: CycleId }),
  reply: { status: 200, schema: CycleDashboard },
  example: { reply: cycleDashboard },
  refusals: ['not-found'],
});

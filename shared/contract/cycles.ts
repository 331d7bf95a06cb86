import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { CycleId, LineItemId, PartnerId } from '#shared/ids.ts';
import { FINANCE_OR_OPS, OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf, sortBy, Territory } from '#shared/schemas/common.ts';
import { CloseCycle, Cycle, CycleStationView, CycleStatus, NewCycle } from '#shared/schemas/cycles.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { Explanation, LINE_SORTS, LineItem } from '#shared/schemas/line-items.ts';
import { AddNote } from '#shared/schemas/payments.ts';

const cycle = z.object({ cycleId: CycleId });

export const createCycle = route({
  operation: 'createCycle',
  method: 'POST',
  path: '/api/royalties/cycles',
  summary: 'Open a royalty cycle',
  access: OPS,
  body: NewCycle,
  reply: { status: 201, schema: Cycle },
  refusals: ['cycle.overlaps'],
});

export const listCycles = route({
  operation: 'listCycles',
  method: 'GET',
  path: '/api/royalties/cycles',
  summary: 'Royalty cycles, newest first',
  access: READ,
  query: Page.extend({ territory: Territory.optional(), status: CycleStatus.optional() }),
  reply: { status: 200, schema: pageOf(Cycle) },
  refusals: [],
});

export const readCycle = route({
  operation: 'readCycle',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}',
  summary: 'One cycle with totals and control totals',
  access: READ,
  params: cycle,
  reply: { status: 200, schema: Cycle },
  refusals: ['not-found'],
});

export const closeCycle = route({
  operation: 'closeCycle',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/close',
  summary: 'Share out the cycle and lock it',
  access: OPS,
  params: cycle,
  body: CloseCycle,
  reply: { status: 202, schema: Job },
  refusals: ['not-found', 'cycle.locked', 'cycle.closing', 'fee.above-agreement', 'version.stale'],
});

export const listLineItems = route({
  operation: 'listLineItems',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/line-items',
  summary: 'What each payee gets for each work',
  access: READ,
  params: cycle,
  query: Page.extend({
    partnerId: PartnerId.optional(),
    payee: z.string().max(200).optional(),
    q: z.string().max(200).optional(),
    sort: sortBy(LINE_SORTS),
  }),
  reply: { status: 200, schema: pageOf(LineItem) },
  refusals: ['not-found'],
});

export const explainLineItem = route({
  operation: 'explainLineItem',
  method: 'GET',
  path: '/api/royalties/line-items/{lineItemId}/explain',
  summary: 'The whole derivation of one line',
  access: READ_OR_PARTNER,
  params: z.object({ lineItemId: LineItemId }),
  reply: { status: 200, schema: Explanation },
  refusals: ['not-found'],
});

export const listCycleStations = route({
  operation: 'listCycleStations',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/stations',
  summary: 'What each station is invoiced',
  access: READ,
  params: cycle,
  query: Page,
  reply: { status: 200, schema: pageOf(CycleStationView) },
  refusals: ['not-found'],
});

export const addCycleNote = route({
  operation: 'addCycleNote',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/notes',
  summary: 'Write a note on a cycle',
  access: FINANCE_OR_OPS,
  params: cycle,
  body: AddNote,
  reply: { status: 201, schema: Cycle },
  refusals: ['not-found', 'version.stale'],
});

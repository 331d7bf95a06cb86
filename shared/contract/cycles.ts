import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import {
  cycle,
  cycleStation,
  explanation,
  lineItem,
  lockedCycle,
  newCycle,
} from '#shared/examples/cycles.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId, LineItemId } from '#shared/ids.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { FINANCE_OR_OPS, OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, period, Territory } from '#shared/schemas/common.ts';
import { CloseCycle, Cycle, CycleStationView, CycleStatus, NewCycle } from '#shared/schemas/cycles.ts';
import { Explanation } from '#shared/schemas/explanations.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { LineItemView, LineQuery } from '#shared/schemas/line-items.ts';

const named = z.object({ cycleId: CycleId });

export const createCycle = route({
  operation: 'createCycle',
  method: 'POST',
  path: '/api/royalties/cycles',
  summary: 'Open a royalty cycle',
  description:
    'Opens a period of a territory for which royalties are shared out. Cycles of one territory do not overlap. Its currency is that of the territory’s tariffs and is known when it is closed.',
  access: OPS,
  body: NewCycle,
  reply: { status: 201, schema: Cycle },
  example: { body: newCycle, reply: cycle },
  refusals: ['cycle.overlaps'],
});

export const listCycles = route({
  operation: 'listCycles',
  method: 'GET',
  path: '/api/royalties/cycles',
  summary: 'Royalty cycles, newest first',
  description: 'All cycles, the newest first.',
  access: READ,
  query: Page.extend({
    territory: filter(Territory, 'cycles of this territory'),
    status: filter(CycleStatus, 'cycles of this status'),
    ...period('with a day of their period'),
  }),
  reply: { status: 200, schema: pageOf(Cycle) },
  example: { reply: pageWith(lockedCycle) },
  refusals: [],
});

export const readCycle = route({
  operation: 'readCycle',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}',
  summary: 'One cycle with totals and control totals',
  description:
    'A cycle with what it came to: totals, the sums that must hold, how its plays were matched, and how many of its payments are done. Totals are null until it is locked.',
  access: READ,
  params: named,
  reply: { status: 200, schema: Cycle },
  example: { reply: lockedCycle },
  refusals: ['not-found'],
});

export const closeCycle = route({
  operation: 'closeCycle',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/close',
  summary: 'Share out the cycle and lock it',
  description:
    'Starts a job that freezes the plays, shares out what each station pays, checks the control totals and locks the cycle; statements and payments follow. A locked cycle never changes. A cycle that is locked or being closed is refused, and so is one whose period ended less than the days of grace ago, and an override above an agreement’s percent. With `runId` the lines are those of that run: refused where something has changed since, at once or when the close has frozen what there is; then the cycle is open again.',
  access: whoMay(CYCLE, 'close'),
  params: named,
  body: CloseCycle,
  reply: { status: 202, schema: Job },
  example: { body: {}, reply: queuedJob('close-cycle', null) },
  refusals: [
    'not-found',
    'cycle.locked',
    'cycle.closing',
    'cycle.not-ended',
    'run.stale',
    'fee.above-agreement',
    'version.stale',
  ],
});

export const recomputeCycle = route({
  operation: 'recomputeCycle',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/recompute',
  summary: 'Prove a locked cycle from its files',
  description:
    'Starts a job that shares out every station anew from the files that the close froze, rebuilds the lines from these, and compares both with what the lock wrote into its audit entry. The job’s result says whether all is `identical`; a file that differs is named in its problems. It changes nothing.',
  access: FINANCE_OR_OPS,
  params: named,
  reply: { status: 202, schema: Job },
  example: { reply: queuedJob('recompute', null) },
  refusals: ['not-found', 'cycle.not-locked'],
});

export const listLineItems = route({
  operation: 'listLineItems',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/line-items',
  summary: 'What each payee gets for each work',
  description:
    'The lines of a cycle, by payee unless `sort` says otherwise; equal ones by their reference. A line is the money of one payee for one work.',
  access: READ,
  params: named,
  query: LineQuery,
  reply: { status: 200, schema: pageOf(LineItemView) },
  example: { reply: pageWith(lineItem) },
  refusals: ['not-found'],
});

export const explainLineItem = route({
  operation: 'explainLineItem',
  method: 'GET',
  path: '/api/royalties/line-items/{lineItemId}/explain',
  summary: 'The whole derivation of one line',
  description:
    'How the amount of a line came about, re-added from the files that were frozen at the close: stations, plays, weights, tariff, agreement, shares and remainder units, and what became of it since. An adjustment shows the boxes that it moves money in, each with its events, and its fee with what was taken before. A partner’s token reads its own lines; another’s is a 404.',
  access: READ_OR_PARTNER,
  params: z.object({ lineItemId: LineItemId }),
  reply: { status: 200, schema: Explanation },
  example: { reply: explanation },
  refusals: ['not-found'],
});

export const listCycleStations = route({
  operation: 'listCycleStations',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/stations',
  summary: 'What each station is invoiced',
  description:
    'What each station pays in the cycle, how much of it is held, and how its plays were matched. Empty until the cycle is locked.',
  access: READ,
  params: named,
  query: Page,
  reply: { status: 200, schema: pageOf(CycleStationView) },
  example: { reply: pageWith(cycleStation) },
  refusals: ['not-found'],
});

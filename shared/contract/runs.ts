import * as z from 'zod';
import { lineFilters } from '#shared/contract/line-filters.ts';
import { route } from '#shared/contract/route.ts';
import { lineItem } from '#shared/examples/cycles.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { run, runSummary } from '#shared/examples/runs.ts';
import { CycleId, RunId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { LineItemView } from '#shared/schemas/line-items.ts';
import { Run, RunSummary } from '#shared/schemas/runs.ts';

const ofCycle = z.object({ cycleId: CycleId });
const named = ofCycle.extend({ runId: RunId });

export const createRun = route({
  operation: 'createRun',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/runs',
  summary: 'See what a close would come to',
  description:
    'Starts a job that shares out an open cycle as a close does, on what there is now, before the days of grace too. It keeps lines and payments for reading and changes nothing else. A close may name the run.',
  access: OPS,
  params: ofCycle,
  reply: { status: 202, schema: Job },
  example: { reply: queuedJob('provisional-run', null) },
  refusals: ['not-found', 'cycle.locked', 'cycle.closing'],
});

export const listRuns = route({
  operation: 'listRuns',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/runs',
  summary: 'The runs of a cycle, newest first',
  description: 'All provisional runs of a cycle, the newest first; payments are in each run.',
  access: READ,
  params: ofCycle,
  query: Page,
  reply: { status: 200, schema: pageOf(RunSummary) },
  example: { reply: pageWith(runSummary) },
  refusals: ['not-found'],
});

export const readRun = route({
  operation: 'readRun',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/runs/{runId}',
  summary: 'One run, with what each payee would be paid',
  description:
    'What a run came to: totals, the sums that must hold, how its plays were matched, and what each payee would be paid. Nothing of it is there before it has finished.',
  access: READ,
  params: named,
  reply: { status: 200, schema: Run },
  example: { reply: run },
  refusals: ['not-found'],
});

export const listRunLineItems = route({
  operation: 'listRunLineItems',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/runs/{runId}/line-items',
  summary: 'The lines that a close would have made',
  description:
    'The lines of a run, by payee unless `sort` says otherwise; equal ones by their reference. Empty before it has finished.',
  access: READ,
  params: named,
  query: lineFilters,
  reply: { status: 200, schema: pageOf(LineItemView) },
  example: { reply: pageWith(lineItem) },
  refusals: ['not-found'],
});

import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { lineItem } from '#shared/examples/cycles.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { comparison, run, runSummary } from '#shared/examples/runs.ts';
import { CycleId, RunId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { LineItemView, LineQuery } from '#shared/schemas/line-items.ts';
import { ComparedBy, Comparison, Run, RunSummary } from '#shared/schemas/runs.ts';

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
  query: LineQuery,
  reply: { status: 200, schema: pageOf(LineItemView) },
  example: { reply: pageWith(lineItem) },
  refusals: ['not-found'],
});

const Comparable = z.union([CycleId, RunId]);

export const compareCycles = route({
  operation: 'compareCycles',
  method: 'GET',
  path: '/api/royalties/compare',
  summary: 'Two runs or cycles side by side',
  description:
    'What each payee, station or work comes to in two runs or cycles: amount, plays and point value, and by how much it changed. The greatest changes come first; those of more than 25 % and 500.00 are flagged. A run must have finished, a cycle must be locked.',
  access: READ,
  query: Page.extend({
    a: Comparable.meta({ description: 'a run or a cycle, by its id' }),
    b: Comparable.meta({ description: 'the run or cycle that it is compared with' }),
    by: ComparedBy.default('payee').meta({ description: 'whether by payee, station or work' }),
    flagged: filter(z.enum(['only']), 'those that are flagged'),
  }),
  reply: { status: 200, schema: pageOf(Comparison) },
  example: { reply: pageWith(comparison) },
  refusals: ['not-found', 'cycle.not-locked', 'run.not-finished'],
});

import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { heldRecord, heldSummary, unidentifiedList } from '#shared/examples/held.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId, PartnerId } from '#shared/ids.ts';
import { FINANCE_OR_OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, Territory } from '#shared/schemas/common.ts';
import { HeldSummary, UnidentifiedListRequest, UnidentifiedListView } from '#shared/schemas/held.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { HeldRecord } from '#shared/schemas/line-items.ts';

const territory = filter(Territory, 'of this territory; absent: of our own');

export const listHeld = route({
  operation: 'listHeld',
  method: 'GET',
  path: '/api/held',
  summary: 'Held money, record by record',
  description:
    'What is held still, by cycle, station, pool, work, reason and would-be payee, with its first amount and its balance. A partner’s token sees what is held for its own society.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    territory,
    reason: filter(z.string().max(40), 'held for this reason, such as no-agreement'),
    cycleId: filter(CycleId, 'of this cycle'),
    partnerId: filter(PartnerId, 'that would be this partner’s'),
    wouldBePayee: filter(z.string().max(200), 'that would be this payee’s, such as society:035'),
    minimum: filter(z.string().regex(/^\d{1,12}(\.\d{1,3})?$/), 'of at least this amount'),
  }),
  reply: { status: 200, schema: pageOf(HeldRecord) },
  example: { reply: pageWith(heldRecord) },
  refusals: ['not-found'],
});

export const summarizeHeld = route({
  operation: 'summarizeHeld',
  method: 'GET',
  path: '/api/held/summary',
  summary: 'Held money by reason and age',
  description:
    'What is held of each locked cycle for each reason, since when, and from which day it may expire. It agrees with the records to the unit.',
  access: READ,
  query: z.object({ territory }),
  reply: { status: 200, schema: HeldSummary },
  example: { reply: heldSummary },
  refusals: [],
});

export const requestUnidentifiedList = route({
  operation: 'requestUnidentifiedList',
  method: 'POST',
  path: '/api/held/unidentified-lists',
  summary: 'Write a list of unidentified plays',
  description:
    'Starts a job that lists what stations played and nobody identified, for partners to find their works in: a row for each song of a station, with dates, title and artist as logged, seconds and what is held. It is of the locked cycles that lie within the period, such as a half-year.',
  access: FINANCE_OR_OPS,
  body: UnidentifiedListRequest,
  reply: { status: 202, schema: Job },
  example: {
    body: { territory: 'GH', from: '2026-01-01', to: '2026-06-30' },
    reply: queuedJob('unidentified-list', null),
  },
  refusals: ['cycle.not-locked'],
});

export const listUnidentifiedLists = route({
  operation: 'listUnidentifiedLists',
  method: 'GET',
  path: '/api/held/unidentified-lists',
  summary: 'Lists of unidentified plays',
  description:
    'The lists that were written, newest first, each with its SHA-256 and a presigned link. They are the same for every partner.',
  access: READ_OR_PARTNER,
  query: Page.extend({ territory }),
  reply: { status: 200, schema: pageOf(UnidentifiedListView) },
  example: { reply: pageWith(unidentifiedList) },
  refusals: [],
});

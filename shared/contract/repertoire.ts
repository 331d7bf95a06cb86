import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { Isrc, Iswc, PartnerId, WorkId } from '#shared/ids.ts';
import { OPS, READ_OR_PARTNER } from '#shared/permissions.ts';
import { FreeText, Page, pageOf } from '#shared/schemas/common.ts';
import { RecordingSummary, WorkDetail, WorkSummary } from '#shared/schemas/repertoire.ts';

export const listWorks = route({
  operation: 'listWorks',
  method: 'GET',
  path: '/api/works',
  summary: 'Works, local and external',
  access: READ_OR_PARTNER,
  query: Page.extend({
    partnerId: PartnerId.optional(),
    iswc: Iswc.optional(),
    isrc: Isrc.optional(),
    q: z.string().max(200).optional(),
  }),
  reply: { status: 200, schema: pageOf(WorkSummary) },
  refusals: ['not-found'],
});

export const readWork = route({
  operation: 'readWork',
  method: 'GET',
  path: '/api/works/{workId}',
  summary: 'One work with titles, shares, recordings and provenance',
  access: READ_OR_PARTNER,
  params: z.object({ workId: WorkId }),
  reply: { status: 200, schema: WorkDetail },
  refusals: ['not-found'],
});

export const listRecordings = route({
  operation: 'listRecordings',
  method: 'GET',
  path: '/api/recordings',
  summary: 'Recordings and the works they lead to',
  access: READ_OR_PARTNER,
  query: Page.extend({
    partnerId: PartnerId.optional(),
    isrc: Isrc.optional(),
    q: z.string().max(200).optional(),
  }),
  reply: { status: 200, schema: pageOf(RecordingSummary) },
  refusals: ['not-found'],
});

export const mergeWork = route({
  operation: 'mergeWork',
  method: 'POST',
  path: '/api/works/{workId}/merge',
  summary: 'Say that a work is another one: its deliveries and identifiers go there',
  access: OPS,
  params: z.object({ workId: WorkId }),
  body: z.object({ into: WorkId, reason: FreeText }).meta({ id: 'MergeWork' }),
  reply: { status: 200, schema: WorkDetail },
  refusals: ['not-found', 'work.merged', 'merge.impossible', 'version.stale'],
});

export const unmergeWork = route({
  operation: 'unmergeWork',
  method: 'POST',
  path: '/api/works/{workId}/unmerge',
  summary: 'Take a merge back: the work has its deliveries and identifiers again',
  access: OPS,
  params: z.object({ workId: WorkId }),
  body: z.object({ reason: FreeText }).meta({ id: 'UnmergeWork' }),
  reply: { status: 200, schema: WorkDetail },
  refusals: ['not-found', 'work.not-merged', 'version.stale'],
});

import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { otherWorkId, recording, work, workSummary } from '#shared/examples/repertoire.ts';
import { Isrc, Iswc, PartnerId, WorkId } from '#shared/ids.ts';
import { OPS, READ_OR_PARTNER } from '#shared/permissions.ts';
import { FreeText, filter, Page, pageOf, Search } from '#shared/schemas/common.ts';
import { RecordingSummary, WorkDetail, WorkSummary } from '#shared/schemas/repertoire.ts';

const named = z.object({ workId: WorkId });

export const listWorks = route({
  operation: 'listWorks',
  method: 'GET',
  path: '/api/works',
  summary: 'Works, local and external',
  description:
    'Works page by page. With `iswc`, `isrc` or `q` the best works come on one page; given together, a work must be found by each. A partner’s token sees the works it delivered.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    partnerId: filter(PartnerId, 'works that this partner delivered'),
    iswc: filter(Iswc, 'the works of this ISWC, without punctuation'),
    isrc: filter(Isrc, 'the works of the recording with this ISRC, without punctuation'),
    q: filter(Search, 'works whose titles, writers or performers have what was typed, the best first'),
  }),
  reply: { status: 200, schema: pageOf(WorkSummary) },
  example: { reply: pageWith(workSummary) },
  refusals: ['not-found'],
});

export const readWork = route({
  operation: 'readWork',
  method: 'GET',
  path: '/api/works/{workId}',
  summary: 'One work with titles, shares, recordings and provenance',
  description:
    'The work as the product uses it, and what each partner said of it. A work that was merged into another names it in `mergedInto`. A partner’s token reads the works it delivered; another’s is a 404.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: WorkDetail },
  example: { reply: work },
  refusals: ['not-found'],
});

export const listRecordings = route({
  operation: 'listRecordings',
  method: 'GET',
  path: '/api/recordings',
  summary: 'Recordings and the works they lead to',
  description:
    'Recordings page by page; with `isrc` or `q` the best come on one page. More than one work means that plays of the recording are doubtful. A partner’s token sees what it delivered.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    partnerId: filter(PartnerId, 'recordings that this partner delivered'),
    isrc: filter(Isrc, 'the recording with this ISRC, without punctuation'),
    q: filter(Search, 'recordings whose title or artist have what was typed, the best first'),
  }),
  reply: { status: 200, schema: pageOf(RecordingSummary) },
  example: { reply: pageWith(recording) },
  refusals: ['not-found'],
});

export const mergeWork = route({
  operation: 'mergeWork',
  method: 'POST',
  path: '/api/works/{workId}/merge',
  summary: 'Say that a work is another one: its deliveries and identifiers go there',
  description:
    'Moves deliveries and identifiers of the work in the path to the work `into`, for good until it is taken back. Both are external; a work that is merged already is refused.',
  access: OPS,
  params: named,
  body: z.object({ into: WorkId, reason: FreeText }).meta({ id: 'MergeWork' }),
  reply: { status: 200, schema: WorkDetail },
  example: { body: { into: otherWorkId, reason: 'The same work under two numbers' }, reply: work },
  refusals: ['not-found', 'work.merged', 'merge.impossible', 'version.stale'],
});

export const unmergeWork = route({
  operation: 'unmergeWork',
  method: 'POST',
  path: '/api/works/{workId}/unmerge',
  summary: 'Take a merge back: the work has its deliveries and identifiers again',
  description: 'Gives the work in the path back what went to another one when they were merged.',
  access: OPS,
  params: named,
  body: z.object({ reason: FreeText }).meta({ id: 'UnmergeWork' }),
  reply: { status: 200, schema: WorkDetail },
  example: { body: { reason: 'They are two works after all' }, reply: work },
  refusals: ['not-found', 'work.not-merged', 'version.stale'],
});

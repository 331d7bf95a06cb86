import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { Isrc, Iswc, PartnerId, UploadId, WorkId } from '#shared/ids.ts';
import { OPS, OPS_OR_PARTNER, READ_OR_PARTNER } from '#shared/permissions.ts';
import { ColumnMapping } from '#shared/schemas/column-mapping.ts';
import { FreeText, Page, pageOf } from '#shared/schemas/common.ts';
import { Job, UploadGrant, UploadRequest } from '#shared/schemas/job.ts';
import { RecordingSummary, WorkDetail, WorkSummary } from '#shared/schemas/work.ts';

const partner = z.object({ partnerId: PartnerId });

/** What to ingest: an upload, or an object in an allowed bucket. */
export const IngestRepertoire = z
  .object({
    uploadId: UploadId.optional(),
    s3Uri: z
      .string()
      .regex(/^s3:\/\/[a-z0-9.-]+\/.+$/, 'expected s3://bucket/key')
      .max(1200)
      .optional(),
    /** One of the formats that the partner may send; else the content tells. */
    format: z.string().max(40).optional(),
    dryRun: z.boolean().default(false),
    mapping: ColumnMapping.optional(),
  })
  .refine((request) => (request.uploadId === undefined) !== (request.s3Uri === undefined), {
    path: ['uploadId'],
    message: 'name an upload or an s3Uri, not both',
  })
  .meta({ id: 'IngestRepertoire' });
export type IngestRepertoire = z.infer<typeof IngestRepertoire>;

export const requestRepertoireUpload = route({
  operation: 'requestRepertoireUpload',
  method: 'POST',
  path: '/api/partners/{partnerId}/uploads',
  summary: 'A presigned upload into the partner’s own prefix',
  access: OPS_OR_PARTNER,
  params: partner,
  body: UploadRequest,
  reply: { status: 201, schema: UploadGrant },
  refusals: ['not-found'],
});

export const ingestRepertoire = route({
  operation: 'ingestRepertoire',
  method: 'POST',
  path: '/api/partners/{partnerId}/ingest-repertoire',
  summary: 'Ingest an uploaded repertoire file; one job per upload',
  access: OPS_OR_PARTNER,
  params: partner,
  body: IngestRepertoire,
  reply: { status: 202, schema: Job },
  refusals: ['not-found', 'upload.unknown', 'upload.used', 'source.outside', 'format.unsupported'],
});

export const listIngestions = route({
  operation: 'listIngestions',
  method: 'GET',
  path: '/api/partners/{partnerId}/ingestions',
  summary: 'A partner’s past ingestions, newest first',
  access: READ_OR_PARTNER,
  params: partner,
  query: Page,
  reply: { status: 200, schema: pageOf(Job) },
  refusals: ['not-found'],
});

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

export const syncRepertoire = route({
  operation: 'syncRepertoire',
  method: 'POST',
  path: '/api/partners/{partnerId}/sync-repertoire',
  summary: 'Fetch what is new at a partner’s own source now, as every night',
  access: OPS,
  params: partner,
  reply: { status: 202, schema: Job },
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

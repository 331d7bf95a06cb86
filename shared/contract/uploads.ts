import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { PartnerId, UploadId } from '#shared/ids.ts';
import { OPS, OPS_OR_PARTNER, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Count, Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import {
  ColumnMapping,
  ColumnMappingView,
  MappingProposal,
  UploadGrant,
  UploadRequest,
} from '#shared/schemas/uploads.ts';

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

export const IngestUsage = z
  .object({
    uploadId: UploadId,
    format: z.string().max(40).optional(),
    dryRun: z.boolean().default(false),
    mapping: ColumnMapping.optional(),
  })
  .meta({ id: 'IngestUsage' });
export type IngestUsage = z.infer<typeof IngestUsage>;

export const requestUsageUpload = route({
  operation: 'requestUsageUpload',
  method: 'POST',
  path: '/api/usage/uploads',
  summary: 'A presigned upload for a play log',
  access: OPS,
  body: UploadRequest,
  reply: { status: 201, schema: UploadGrant },
  refusals: [],
});

export const ingestUsage = route({
  operation: 'ingestUsage',
  method: 'POST',
  path: '/api/usage/ingest',
  summary: 'Ingest an uploaded play log; one job per upload',
  access: OPS,
  body: IngestUsage,
  reply: { status: 202, schema: Job },
  refusals: ['upload.unknown', 'upload.used', 'format.unsupported'],
});

export const readColumnMapping = route({
  operation: 'readColumnMapping',
  method: 'GET',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'How a partner names the columns of its tables',
  access: READ_OR_PARTNER,
  params: partner,
  reply: { status: 200, schema: ColumnMappingView },
  refusals: ['not-found'],
});

export const saveColumnMapping = route({
  operation: 'saveColumnMapping',
  method: 'PUT',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'Say how a partner names the columns of its tables; version 0 where none is stored yet',
  access: OPS_OR_PARTNER,
  params: partner,
  body: z.object({ mapping: ColumnMapping, version: Count }).meta({ id: 'SaveColumnMapping' }),
  reply: { status: 200, schema: ColumnMappingView },
  refusals: ['not-found', 'version.stale'],
});

export const proposeColumnMapping = route({
  operation: 'proposeColumnMapping',
  method: 'POST',
  path: '/api/partners/{partnerId}/column-mapping/proposals',
  summary: 'Propose a mapping from the header of an uploaded table',
  access: OPS_OR_PARTNER,
  params: partner,
  body: z.object({ uploadId: UploadId }).meta({ id: 'ProposeMapping' }),
  reply: { status: 200, schema: MappingProposal },
  refusals: ['not-found', 'upload.unknown', 'upload.not-arrived', 'format.unsupported'],
});

import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { endedJob, queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { partnerId } from '#shared/examples/partners.ts';
import {
  columnMapping,
  grant,
  mapping,
  proposal,
  uploadId,
  uploadRequest,
} from '#shared/examples/uploads.ts';
import { PartnerId, UploadId } from '#shared/ids.ts';
import { OPS, OPS_OR_PARTNER, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Count, filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import { Job, JobStatus } from '#shared/schemas/jobs.ts';
import { MappingProposal } from '#shared/schemas/proposals.ts';
import {
  ColumnMapping,
  ColumnMappingView,
  IngestRepertoire,
  IngestUsage,
  UploadGrant,
  UploadRequest,
} from '#shared/schemas/uploads.ts';

const named = z.object({ partnerId: PartnerId });

export const requestRepertoireUpload = route({
  operation: 'requestRepertoireUpload',
  method: 'POST',
  path: '/api/partners/{partnerId}/uploads',
  summary: 'A presigned upload into the partner’s own prefix',
  description:
    'Announces a repertoire file and says where to send it: one `PUT` of the bytes to `url` with all of `headers`, before `expiresAt`. What arrives must have the size and SHA-256 that were announced. Then start the ingestion.',
  access: OPS_OR_PARTNER,
  params: named,
  body: UploadRequest,
  reply: { status: 201, schema: UploadGrant },
  example: { body: uploadRequest, reply: grant },
  refusals: ['not-found'],
});

export const ingestRepertoire = route({
  operation: 'ingestRepertoire',
  method: 'POST',
  path: '/api/partners/{partnerId}/ingest-repertoire',
  summary: 'Ingest an uploaded repertoire file; one job per upload',
  description:
    'Starts a job that reads the file and takes its works and recordings; asked again for the same upload it gives the same job. Name an upload or an `s3Uri` of an object among the partner’s uploads. Without `format` the content tells. With `dryRun` nothing is changed, and the job says what would be.',
  access: OPS_OR_PARTNER,
  params: named,
  body: IngestRepertoire,
  reply: { status: 202, schema: Job },
  example: {
    body: { uploadId, dryRun: false },
    reply: queuedJob('repertoire-ingestion', partnerId),
  },
  refusals: ['not-found', 'upload.unknown', 'upload.used', 'source.outside', 'format.unsupported'],
});

export const listIngestions = route({
  operation: 'listIngestions',
  method: 'GET',
  path: '/api/partners/{partnerId}/ingestions',
  summary: 'A partner’s past ingestions, newest first',
  description:
    'Ingestions with their counts and problems, and presigned links to what was rejected and to acknowledgements. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page.extend({
    status: filter(JobStatus, 'ingestions of this status'),
    ...period('asked for'),
  }),
  reply: { status: 200, schema: pageOf(Job) },
  example: { reply: pageWith(endedJob) },
  refusals: ['not-found'],
});

export const syncRepertoire = route({
  operation: 'syncRepertoire',
  method: 'POST',
  path: '/api/partners/{partnerId}/sync-repertoire',
  summary: 'Fetch what is new at a partner’s own source now, as every night',
  description:
    'Starts a job that looks at the partner’s `repertoireSource` and ingests files that were not fetched before.',
  access: OPS,
  params: named,
  reply: { status: 202, schema: Job },
  example: { reply: queuedJob('repertoire-sync', partnerId) },
  refusals: ['not-found'],
});

export const requestUsageUpload = route({
  operation: 'requestUsageUpload',
  method: 'POST',
  path: '/api/usage/uploads',
  summary: 'A presigned upload for a play log',
  description:
    'Announces a play log and says where to send it: one `PUT` of the bytes to `url` with all of `headers`, before `expiresAt`. Then start the ingestion.',
  access: OPS,
  body: UploadRequest,
  reply: { status: 201, schema: UploadGrant },
  example: { body: { ...uploadRequest, fileName: 'plays.csv' }, reply: grant },
  refusals: [],
});

export const ingestUsage = route({
  operation: 'ingestUsage',
  method: 'POST',
  path: '/api/usage/ingest',
  summary: 'Ingest an uploaded play log; one job per upload',
  description:
    'Starts a job that reads the log and takes its plays, as if they were sent by the API; asked again for the same upload it gives the same job. Any table is read: text with any delimiter in any usual encoding, workbooks, archives. A log that leaves open how it is read waits in `needs-mapping` for an answer (`POST /api/jobs/{jobId}/mapping`). With `dryRun` nothing is changed.',
  access: OPS,
  body: IngestUsage,
  reply: { status: 202, schema: Job },
  example: { body: { uploadId }, reply: queuedJob('usage-ingestion', null) },
  refusals: ['upload.unknown', 'upload.used', 'format.unsupported', 'station.unknown'],
});

export const readColumnMapping = route({
  operation: 'readColumnMapping',
  method: 'GET',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'How a partner names the columns of its tables',
  description:
    'The mapping that tables are read with where an ingestion brings none. Version 0: there is none yet.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: ColumnMappingView },
  example: { reply: columnMapping },
  refusals: ['not-found'],
});

export const saveColumnMapping = route({
  operation: 'saveColumnMapping',
  method: 'PUT',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'Say how a partner names the columns of its tables; version 0 where none is stored yet',
  description:
    'Replaces the partner’s mapping: our column to theirs. `version` is the one that was read; a stale one is refused.',
  access: OPS_OR_PARTNER,
  params: named,
  body: z.object({ mapping: ColumnMapping, version: Count }).meta({ id: 'SaveColumnMapping' }),
  reply: { status: 200, schema: ColumnMappingView },
  example: { body: { mapping, version: 0 }, reply: columnMapping },
  refusals: ['not-found', 'version.stale'],
});

export const proposeColumnMapping = route({
  operation: 'proposeColumnMapping',
  method: 'POST',
  path: '/api/partners/{partnerId}/column-mapping/proposals',
  summary: 'Propose a mapping from the header of an uploaded table',
  description:
    'Reads the header and the first rows of an upload that has arrived, and says what each column seems to be. Nothing is stored.',
  access: OPS_OR_PARTNER,
  params: named,
  body: z.object({ uploadId: UploadId }).meta({ id: 'ProposeMapping' }),
  reply: { status: 200, schema: MappingProposal },
  example: { body: { uploadId }, reply: proposal },
  refusals: ['not-found', 'upload.unknown', 'upload.not-arrived', 'format.unsupported'],
});

import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { JobId } from '#shared/ids.ts';
import { READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Job, JobKind, JobStatus } from '#shared/schemas/jobs.ts';
import { RepertoireChange } from '#shared/schemas/uploads.ts';

export const listJobs = route({
  operation: 'listJobs',
  method: 'GET',
  path: '/api/jobs',
  summary: 'Long work, newest first',
  access: READ_OR_PARTNER,
  query: Page.extend({ kind: JobKind.optional(), status: JobStatus.optional() }),
  reply: { status: 200, schema: pageOf(Job) },
  refusals: [],
});
export const readJob = route({
  operation: 'readJob',
  method: 'GET',
  path: '/api/jobs/{jobId}',
  summary: 'One job with progress, counts and problems',
  access: READ_OR_PARTNER,
  params: z.object({ jobId: JobId }),
  reply: { status: 200, schema: Job },
  refusals: ['not-found'],
});

export const listJobChanges = route({
  operation: 'listJobChanges',
  method: 'GET',
  path: '/api/jobs/{jobId}/changes',
  summary: 'What an ingestion changed field by field, or would change where it was tried dry',
  access: READ_OR_PARTNER,
  params: z.object({ jobId: JobId }),
  query: Page,
  reply: { status: 200, schema: pageOf(RepertoireChange) },
  refusals: ['not-found'],
});

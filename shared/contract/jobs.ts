import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { change, endedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import { Job, JobKind, JobStatus } from '#shared/schemas/jobs.ts';
import { RepertoireChange } from '#shared/schemas/uploads.ts';

const named = z.object({ jobId: JobId });

export const listJobs = route({
  operation: 'listJobs',
  method: 'GET',
  path: '/api/jobs',
  summary: 'Long work, newest first',
  description: 'Jobs with their progress, counts and problems. A partner’s token sees its own.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    kind: filter(JobKind, 'jobs of this kind'),
    status: filter(JobStatus, 'jobs of this status'),
    partnerId: filter(PartnerId, 'jobs of this partner'),
    ...period('asked for'),
  }),
  reply: { status: 200, schema: pageOf(Job) },
  example: { reply: pageWith(endedJob) },
  refusals: ['not-found'],
});

export const readJob = route({
  operation: 'readJob',
  method: 'GET',
  path: '/api/jobs/{jobId}',
  summary: 'One job with progress, counts and problems',
  description:
    'Ask again until `status` is succeeded or failed. `problems` has the first hundred of `problemCount`; links to files in `result` are presigned when the job is read.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: Job },
  example: { reply: endedJob },
  refusals: ['not-found'],
});

export const listJobChanges = route({
  operation: 'listJobChanges',
  method: 'GET',
  path: '/api/jobs/{jobId}/changes',
  summary: 'What an ingestion changed field by field, or would change where it was tried dry',
  description: 'Each work and recording that was created or updated, in the order of the file.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page,
  reply: { status: 200, schema: pageOf(RepertoireChange) },
  example: { reply: pageWith(change) },
  refusals: ['not-found'],
});

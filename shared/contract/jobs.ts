import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { cancelledJob, change, endedJob, queuedJob, reading } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { playMapping } from '#shared/examples/uploads.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { OPS, READ_OR_PARTNER } from '#shared/permissions.ts';
import { FreeText, filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import { Job, JobKind, JobStatus } from '#shared/schemas/jobs.ts';
import { JobReading } from '#shared/schemas/proposals.ts';
import { ColumnMapping, RepertoireChange } from '#shared/schemas/uploads.ts';

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
    'Ask again until `status` is succeeded or failed; `needs-mapping` waits for an answer to its proposal. `problems` has the first hundred of `problemCount`; links to files in `result` are presigned when the job is read.',
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

export const readJobReading = route({
  operation: 'readJobReading',
  method: 'GET',
  path: '/api/jobs/{jobId}/reading',
  summary: 'How the file of an ingestion was read, or could be',
  description:
    'Some records as a person would write them; and of a table that needs an answer its proposal, with the questions that are open.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: JobReading },
  example: { reply: reading },
  refusals: ['not-found'],
});

export const answerJobMapping = route({
  operation: 'answerJobMapping',
  method: 'POST',
  path: '/api/jobs/{jobId}/mapping',
  summary: 'Say how the table of a job is read; the job then goes on',
  description:
    'Takes the mapping as it is sent: our column to theirs, and the settings of the proposal. With `remember` the next file of the same partner, station or sender is read so without a question.',
  access: whoMay(JOB, 'answer'),
  params: named,
  body: z
    .object({ mapping: ColumnMapping, remember: z.boolean().default(true) })
    .meta({ id: 'MappingAnswer' }),
  reply: { status: 202, schema: Job },
  example: {
    body: { mapping: playMapping, remember: true },
    reply: queuedJob('usage-ingestion', null),
  },
  refusals: ['not-found', 'job.not-waiting', 'version.stale'],
});

export const cancelJob = route({
  operation: 'cancelJob',
  method: 'POST',
  path: '/api/jobs/{jobId}/cancel',
  summary: 'Stop a job that has not ended',
  description:
    'The step that runs is finished, and no other begins; what was done so far stays, and plays can be withdrawn. The cycle of a close is open again; one that is locked already runs to its end.',
  access: whoMay(JOB, 'cancel'),
  params: named,
  reply: { status: 200, schema: Job },
  example: { reply: cancelledJob },
  refusals: ['not-found', 'job.not-cancellable', 'version.stale'],
});

export const retryJob = route({
  operation: 'retryJob',
  method: 'POST',
  path: '/api/jobs/{jobId}/retry',
  summary: 'Let a job that failed or was cancelled go on',
  description:
    'A new attempt, which passes over what was done before. A close goes on where its cycle is locked, and makes the payments that are missing; before the lock, close the cycle anew.',
  access: whoMay(JOB, 'retry'),
  params: named,
  reply: { status: 202, schema: Job },
  example: { reply: queuedJob('usage-ingestion', null) },
  refusals: ['not-found', 'job.not-retryable', 'version.stale'],
});

export const withdrawPlays = route({
  operation: 'withdrawPlays',
  method: 'POST',
  path: '/api/jobs/{jobId}/withdraw',
  summary: 'Take the plays of a log back, as long as their cycles are open',
  description:
    'Starts a job that removes every play that this ingestion brought, also those that were linked by hand since; the corrected log may then be sent. Asked again it gives the same job.',
  access: OPS,
  params: named,
  body: z.object({ reason: FreeText }).meta({ id: 'PlaysWithdrawn' }),
  reply: { status: 202, schema: Job },
  example: {
    body: { reason: 'The dates were read as month and day' },
    reply: queuedJob('usage-withdrawal', null),
  },
  refusals: ['not-found', 'job.not-withdrawable', 'cycle.locked', 'cycle.closing', 'version.stale'],
});

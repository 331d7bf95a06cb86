import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { IssueId, JobId, PartnerId } from '#shared/ids.ts';
import { ADMIN, FINANCE, OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { CalendarDate, Page, pageOf } from '#shared/schemas/common.ts';
import { FxRate, NewFxRate } from '#shared/schemas/fx-rate.ts';
import { Job, JobKind, JobStatus } from '#shared/schemas/job.ts';
import { AuditEntry, Issue, IssueKind, IssueStatus, ResolveIssue } from '#shared/schemas/records.ts';
import { RepertoireChange } from '#shared/schemas/repertoire-change.ts';

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

export const listAudit = route({
  operation: 'listAudit',
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what, by entity, actor and period',
  access: ADMIN,
  query: Page.extend({
    entity: z.string().max(60).optional(),
    entityId: z.string().max(700).optional(),
    actor: z.string().max(200).optional(),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
  }),
  reply: { status: 200, schema: pageOf(AuditEntry) },
  refusals: [],
});

export const listIssues = route({
  operation: 'listIssues',
  method: 'GET',
  path: '/api/data-quality/issues',
  summary: 'What a person should look at',
  access: READ,
  query: Page.extend({
    kind: IssueKind.optional(),
    status: IssueStatus.optional(),
    partnerId: PartnerId.optional(),
  }),
  reply: { status: 200, schema: pageOf(Issue) },
  refusals: [],
});
export const resolveIssue = route({
  operation: 'resolveIssue',
  method: 'POST',
  path: '/api/data-quality/issues/{issueId}/resolve',
  summary: 'Say that an issue is dealt with',
  access: OPS,
  params: z.object({ issueId: IssueId }),
  body: ResolveIssue,
  reply: { status: 200, schema: Issue },
  refusals: ['not-found', 'issue.resolved', 'version.stale'],
});

export const createFxRate = route({
  operation: 'createFxRate',
  method: 'POST',
  path: '/api/fx-rates',
  summary: 'Enter a rate of exchange',
  access: FINANCE,
  body: NewFxRate,
  reply: { status: 201, schema: FxRate },
  refusals: [],
});
export const listFxRates = route({
  operation: 'listFxRates',
  method: 'GET',
  path: '/api/fx-rates',
  summary: 'Rates of exchange, newest first',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(FxRate) },
  refusals: [],
});

export const readOpenapi = route({
  operation: 'readOpenapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This contract as OpenAPI 3.1',
  access: 'open',
  reply: { status: 200, schema: z.record(z.string(), z.unknown()) },
  refusals: [],
});
export const readHealth = route({
  operation: 'readHealth',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the system is up',
  access: 'open',
  reply: {
    status: 200,
    schema: z
      .object({ status: z.literal('ok'), checks: z.record(z.string(), z.literal('ok')) })
      .meta({ id: 'Health' }),
  },
  refusals: [],
});

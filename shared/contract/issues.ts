import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { IssueId, PartnerId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Issue, IssueKind, IssueStatus, ResolveIssue } from '#shared/schemas/issues.ts';
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

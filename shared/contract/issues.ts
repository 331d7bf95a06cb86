import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { issue } from '#shared/examples/issues.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { IssueId, PartnerId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import { Issue, IssueKind, IssueStatus, ResolveIssue } from '#shared/schemas/issues.ts';

export const listIssues = route({
  operation: 'listIssues',
  method: 'GET',
  path: '/api/data-quality/issues',
  summary: 'What a person should look at',
  description: 'What is wrong or doubtful in the data, kind by kind.',
  access: READ,
  query: Page.extend({
    kind: filter(IssueKind, 'issues of this kind'),
    status: filter(IssueStatus, 'issues of this status'),
    partnerId: filter(PartnerId, 'issues about this partner’s data'),
    ...period('raised'),
  }),
  reply: { status: 200, schema: pageOf(Issue) },
  example: { reply: pageWith(issue) },
  refusals: [],
});

export const resolveIssue = route({
  operation: 'resolveIssue',
  method: 'POST',
  path: '/api/data-quality/issues/{issueId}/resolve',
  summary: 'Say that an issue is dealt with',
  description:
    'Closes the issue with what was done; it is not raised again for the same thing. With `version` a stale one is refused.',
  access: OPS,
  params: z.object({ issueId: IssueId }),
  body: ResolveIssue,
  reply: { status: 200, schema: Issue },
  example: {
    body: { resolution: 'The partner sent the right ISWC', version: 1 },
    reply: {
      ...issue,
      status: 'resolved',
      resolvedAt: '2026-03-05T11:00:00.000Z',
      resolvedBy: 'ops-1',
      resolution: 'The partner sent the right ISWC',
      version: 2,
    },
  },
  refusals: ['not-found', 'issue.resolved', 'version.stale'],
});

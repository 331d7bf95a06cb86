import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { issue, issueCause } from '#shared/examples/issues.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { IssueId } from '#shared/ids.ts';
import { OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import {
  Issue,
  IssueCause,
  IssueKind,
  IssueSender,
  IssueStatus,
  ResolvedIssueCause,
  ResolveIssue,
  ResolveIssueCause,
} from '#shared/schemas/issues.ts';

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
    partnerId: filter(IssueSender, 'issues about this partner’s data; `none`: about nobody’s'),
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

export const listIssueCauses = route({
  operation: 'listIssueCauses',
  method: 'GET',
  path: '/api/data-quality/issues/causes',
  summary: 'What is wrong, by cause and sender',
  description:
    'The open issues of one kind about the data of one sender as one entry, those with the most cases first: how many, since when, the oldest five, what to do about them and whom to write to. Up to 10,000 cases are counted in all; `isMore` says where there are more. `GET /api/data-quality/issues` lists the cases of each. A partner’s token sees what is wrong in its own data.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    kind: filter(IssueKind, 'issues of this kind'),
    partnerId: filter(IssueSender, 'issues about this partner’s data; `none`: about nobody’s'),
  }),
  reply: { status: 200, schema: pageOf(IssueCause) },
  example: { reply: pageWith(issueCause) },
  refusals: ['not-found'],
});

export const resolveIssueCause = route({
  operation: 'resolveIssueCause',
  method: 'POST',
  path: '/api/data-quality/issues/causes/resolve',
  summary: 'Say that all issues of a cause are dealt with',
  description:
    'Closes the open issues of one kind about the data of one sender (`partnerId` null: about nobody’s) with what was done, the oldest first, 10,000 at most; they are not raised again for the same things. With `isMore` some are left: ask again, with another Idempotency-Key.',
  access: OPS,
  body: ResolveIssueCause,
  reply: { status: 200, schema: ResolvedIssueCause },
  example: {
    body: {
      kind: issueCause.kind,
      partnerId: issueCause.partnerId,
      resolution: 'The partner has no ISWCs for these works',
    },
    reply: { resolved: issueCause.count, isMore: false },
  },
  refusals: ['not-found', 'issue.resolved'],
});

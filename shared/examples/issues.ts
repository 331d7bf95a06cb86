import type { z } from 'zod';
import { partner, partnerId } from '#shared/examples/partners.ts';
import type { Issue, IssueCause } from '#shared/schemas/issues.ts';

export const issue: z.input<typeof Issue> = {
  id: 'dqi_invalid-identifier_cHJ0XzAxLVctMTAxNg',
  kind: 'invalid-identifier',
  status: 'open',
  partnerId,
  subject: 'W-1016',
  message: 'T-900.000.001-0 is not an ISWC; its check digit may be wrong',
  raisedAt: '2026-03-02T22:10:08.700Z',
  raisedBy: 'job_01KBZ5F2H4J6K8M0N2P4Q6R8S0',
  resolvedAt: null,
  resolvedBy: null,
  resolution: null,
  version: 1,
};

export const issueCause: z.input<typeof IssueCause> = {
  kind: issue.kind,
  partnerId,
  partnerName: partner.name,
  count: 214,
  isMore: false,
  oldest: issue.raisedAt,
  newest: '2026-03-09T22:11:40.120Z',
  examples: [{ subject: issue.subject, message: issue.message }],
  whatToDo: 'Ask the sender for the right identifiers, and to send the records again.',
  writeTo: { name: partner.name, email: partner.contactEmail },
};

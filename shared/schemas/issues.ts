import * as z from 'zod';
import { IssueId, PartnerId } from '#shared/ids.ts';
import { FreeText, Instant, Version } from '#shared/schemas/common.ts';

export const IssueKind = z
  .enum([
    'unmatched-play',
    'share-conflict',
    'share-missing',
    'missing-identifier',
    'invalid-identifier',
    'duplicate-work',
    'no-agreement',
    'ambiguous-match',
    'unknown-society',
    'duration-implausible',
  ])
  .meta({ id: 'IssueKind' });
export type IssueKind = z.infer<typeof IssueKind>;
export const IssueStatus = z.enum(['open', 'resolved']);

export const Issue = z
  .object({
    id: IssueId,
    kind: IssueKind,
    status: IssueStatus,
    partnerId: PartnerId.nullable(),
    subject: z.string().meta({ description: 'the work, recording, play or partner it is about' }),
    message: z.string(),
    raisedAt: Instant,
    raisedBy: z.string(),
    resolvedAt: Instant.nullable(),
    resolvedBy: z.string().nullable(),
    resolution: z.string().nullable(),
    version: Version,
  })
  .meta({
    id: 'Issue',
    description:
      'Something in the data that a person should look at. What to do about it follows from its kind.',
  });
export type Issue = z.infer<typeof Issue>;
export const ResolveIssue = z
  .object({ resolution: FreeText, version: Version.optional() })
  .meta({ id: 'ResolveIssue' });

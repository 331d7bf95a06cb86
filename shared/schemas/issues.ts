import * as z from 'zod';
import { IssueId, PartnerId } from '#shared/ids.ts';
import { told } from '#shared/limits.ts';
import { Actor, Count, Email, FreeText, Instant, Name, Version } from '#shared/schemas/common.ts';

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
export const IssueSender = z.union([PartnerId, z.literal('none')]);
export type IssueSender = z.infer<typeof IssueSender>;

export const Issue = z
  .object({
    id: IssueId,
    kind: IssueKind,
    status: IssueStatus,
    partnerId: PartnerId.nullable(),
    subject: z.string().max(700).meta({ description: 'the work, recording, play or partner it is about' }),
    message: told(1000),
    raisedAt: Instant,
    raisedBy: Actor,
    resolvedAt: Instant.nullable(),
    resolvedBy: Actor.nullable(),
    resolution: told(2000).nullable(),
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

/** How many of its cases a cause shows. */
export const MOST_EXAMPLES = 5;
const causeOf = { kind: IssueKind, partnerId: PartnerId.nullable() };

export const IssueCause = z
  .object({
    ...causeOf,
    partnerName: Name.nullable(),
    count: Count.meta({ description: 'how many cases are open' }),
    isMore: z.boolean().meta({ description: 'whether there are more than were counted' }),
    oldest: Instant,
    newest: Instant,
    examples: z.array(Issue.pick({ subject: true, message: true })).max(MOST_EXAMPLES),
    whatToDo: z.string(),
    writeTo: z
      .object({ name: Name, email: Email })
      .nullable()
      .meta({ description: 'who can mend it; null where nobody else can' }),
  })
  .meta({
    id: 'IssueCause',
    description:
      'Open issues of one kind about the data of one sender: what is wrong, how often, since when, and what to do about all of them.',
  });
export type IssueCause = z.infer<typeof IssueCause>;

export const ResolveIssueCause = z
  .object({ ...causeOf, resolution: FreeText })
  .meta({ id: 'ResolveIssueCause' });
export const ResolvedIssueCause = z
  .object({
    resolved: Count.meta({ description: 'how many issues were open and are resolved now' }),
    isMore: z.boolean().meta({ description: 'whether some are left: ask again' }),
  })
  .meta({ id: 'ResolvedIssueCause' });
export type ResolvedIssueCause = z.infer<typeof ResolvedIssueCause>;

import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

export const ISSUE_KINDS: Readonly<Record<IssueKind, string>> = {
  'unmatched-play': 'Unmatched play',
  'share-conflict': 'Share conflict',
  'share-missing': 'Share missing',
  'missing-identifier': 'Missing identifier',
  'invalid-identifier': 'Invalid identifier',
  'duplicate-work': 'Duplicate work',
  'no-agreement': 'No agreement',
  'ambiguous-match': 'Ambiguous match',
  'unknown-society': 'Unknown society',
  'duration-implausible': 'Implausible duration',
};

export const ISSUE_STATUSES: Readonly<Record<Issue['status'], string>> = {
  open: 'Open',
  resolved: 'Resolved',
};

import { t } from '@lingui/core/macro';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

export const ISSUE_KINDS: Readonly<Record<IssueKind, string>> = {
  'unmatched-play': t`Unmatched play`,
  'share-conflict': t`Share conflict`,
  'share-missing': t`Share missing`,
  'missing-identifier': t`Missing identifier`,
  'invalid-identifier': t`Invalid identifier`,
  'duplicate-work': t`Duplicate work`,
  'no-agreement': t`No agreement`,
  'ambiguous-match': t`Ambiguous match`,
  'unknown-society': t`Unknown society`,
  'duration-implausible': t`Implausible duration`,
};

export const ISSUE_STATUSES: Readonly<Record<Issue['status'], string>> = {
  open: t({ message: 'Open', context: 'issue' }),
  resolved: t({ message: 'Resolved', context: 'issue' }),
};

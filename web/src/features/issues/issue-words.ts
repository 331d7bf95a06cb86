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

/** What to do about each kind of issue, in one sentence. */
export const ISSUE_ADVICE: Readonly<Record<IssueKind, string>> = {
  'unmatched-play': 'Link the plays to a work, or ask the station for identifiers.',
  'share-conflict':
    'Ask the partners to agree and send corrected shares, or decide the shares; until then the money is held.',
  'share-missing':
    'Ask the partner for the missing shares, or decide the shares; until then the missing part is held.',
  'missing-identifier': 'Ask the partner for the identifier and send the record again.',
  'invalid-identifier': 'Correct the identifier; it was left out because its form or check digit is wrong.',
  'duplicate-work': 'Compare the works, and keep one.',
  'no-agreement': 'Enter or activate an agreement for the territory; until then the money is held.',
  'ambiguous-match': 'Say which of the works it is.',
  'unknown-society':
    'Ask the partner for the right code, or onboard the society; until then the money is held.',
  'duration-implausible':
    'Ask the station for a corrected log; until then the seconds above the maximum of its tariff do not count.',
};

export const ISSUE_STATUSES: Readonly<Record<Issue['status'], string>> = {
  open: 'Open',
  resolved: 'Resolved',
};

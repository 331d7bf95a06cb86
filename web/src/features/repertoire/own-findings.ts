import { t } from '@lingui/core/macro';
import type { IssueKind } from '#shared/schemas/issues.ts';

/** What the people of a partner do themselves about what is wrong in the data that they sent. */
export const OWN_FINDINGS: Readonly<Record<IssueKind, string>> = {
  'unmatched-play': t`Deliver the works that were played, with their ISRCs and titles.`,
  'share-conflict': t`Agree with the other parties and send corrected shares; until then the money is held.`,
  'share-missing': t`Send the missing shares; until then the missing part is held.`,
  'missing-identifier': t`Send these records again with their identifiers.`,
  'invalid-identifier': t`Send these records again with the right identifiers.`,
  'duplicate-work': t`Send the ISWCs of both works, so that they are told apart or made one.`,
  'no-agreement': t`Ask us about the agreement for the territory; until then the money is held.`,
  'ambiguous-match': t`Send the ISRCs and ISWCs of these works, so that their plays are told apart.`,
  'unknown-society': t`Send the societies of these parties; until then their part is held.`,
  'duration-implausible': t`Send these recordings again with their durations.`,
};

import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

/** What to do, for the data of a sender and for what is nobody's. */
type WordsOf = { readonly sent: string; readonly own: string };
type Cause = Pick<Issue, 'kind'> & { readonly partnerId: string | null };

const alike = (words: string): WordsOf => ({ sent: words, own: words });

const WORDS: Readonly<Record<IssueKind, WordsOf>> = {
  'unmatched-play': alike('Link the plays to works in the review queue, or ask the station for identifiers.'),
  'share-conflict': alike(
    'Ask the sender to agree with the other parties and to send corrected shares, or decide the shares; until then the money is held.',
  ),
  'share-missing': alike(
    'Ask the sender for the missing shares, or decide the shares; until then the missing part is held.',
  ),
  'missing-identifier': alike('Ask the sender for the identifiers, and to send the records again.'),
  'invalid-identifier': alike('Ask the sender for the right identifiers, and to send the records again.'),
  'duplicate-work': alike(
    'Compare the works and merge those that are the same, or ask the sender for their ISWCs.',
  ),
  'no-agreement': alike('Enter or activate an agreement for the territory; until then the money is held.'),
  'ambiguous-match': {
    sent: 'Ask the sender which work each recording is of, and to send it with that work alone.',
    own: 'Say in the review queue which of the works it is.',
  },
  'unknown-society': alike(
    'Ask the sender for the right codes, or onboard the society; until then the money is held.',
  ),
  'duration-implausible': alike(
    'Ask the station for a corrected log; until then the seconds above the maximum of its tariff do not count.',
  ),
};

/**
 * What to do about an issue and all that are alike, in a sentence.
 *
 * @example
 * whatToDo({ kind: 'ambiguous-match', partnerId: null }); // → 'Say in the review queue which of the works it is.'
 */
export function whatToDo({ kind, partnerId }: Cause): string {
  return WORDS[kind][partnerId === null ? 'own' : 'sent'];
}

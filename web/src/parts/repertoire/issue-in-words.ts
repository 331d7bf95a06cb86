import { t } from '@lingui/core/macro';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

/** What is wrong and what to do about it, for the data of a sender and for what is nobody's. */
type Words = { readonly wrong: string; readonly whatToDo: string };
type WordsOf = { readonly sent: Words; readonly own: Words };
type Cause = Pick<Issue, 'kind'> & { readonly partnerId: string | null };

const alike = (wrong: string, whatToDo: string): WordsOf => {
  const words = { wrong, whatToDo };
  return { sent: words, own: words };
};

const WORDS: Readonly<Record<IssueKind, WordsOf>> = {
  'unmatched-play': alike(
    t`Plays have no work.`,
    t`Link the plays to works in the review queue, or ask the station for identifiers.`,
  ),
  'share-conflict': alike(
    t`Shares make more than 100, or partners contradict each other.`,
    t`Ask the sender to agree with the other parties and to send corrected shares, or decide the shares; until then the money is held.`,
  ),
  'share-missing': alike(
    t`Shares make less than 100.`,
    t`Ask the sender for the missing shares, or decide the shares; until then the missing part is held.`,
  ),
  'missing-identifier': alike(
    t`Works have no ISWC, or recordings lead to no work.`,
    t`Ask the sender for the identifiers, and to send the records again.`,
  ),
  'invalid-identifier': alike(
    t`Identifiers are wrong: they were left out, or are other ones here.`,
    t`Ask the sender for the right identifiers, and to send the records again.`,
  ),
  'duplicate-work': alike(
    t`Works are like others, but not surely the same.`,
    t`Compare the works and merge those that are the same, or ask the sender for their ISWCs.`,
  ),
  'no-agreement': alike(
    t`Money has no agreement in force.`,
    t`Enter or activate an agreement for the territory; until then the money is held.`,
  ),
  'ambiguous-match': {
    sent: {
      wrong: t`Recordings lead to several works.`,
      whatToDo: t`Ask the sender which work each recording is of, and to send it with that work alone.`,
    },
    own: {
      wrong: t`Plays could be of several works, or came twice.`,
      whatToDo: t`Say in the review queue which of the works it is.`,
    },
  },
  'unknown-society': alike(
    t`Codes of societies are not known.`,
    t`Ask the sender for the right codes, or onboard the society; until then the money is held.`,
  ),
  'duration-implausible': alike(
    t`Plays are longer than the tariff counts.`,
    t`Ask the station for a corrected log; until then the seconds above the maximum of its tariff do not count.`,
  ),
};

const wordsOf = ({ kind, partnerId }: Cause): Words => WORDS[kind][partnerId === null ? 'own' : 'sent'];

/** What is wrong, in a plain sentence. */
export function whatIsWrong(cause: Cause): string {
  return wordsOf(cause).wrong;
}

/**
 * What to do about an issue and all that are alike, in a sentence, as the API says it in English.
 *
 * @example
 * whatToDo({ kind: 'ambiguous-match', partnerId: null }); // → 'Say in the review queue which of the works it is.`
 */
export function whatToDo(cause: Cause): string {
  return wordsOf(cause).whatToDo;
}

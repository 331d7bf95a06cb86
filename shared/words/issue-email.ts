import type { IssueCause, IssueKind } from '#shared/schemas/issues.ts';

/** How many cases an e-mail names. */
export const MOST_CASES_WRITTEN = 20;
/** Longer ones are cut: an e-mail is read by people. */
const MOST_CHARACTERS = 300;

/** What is wrong, as a subject says it, and what the sender is asked for. */
type Words = { readonly wrong: string; readonly ask: string };
const AGAIN = 'send these records again in your usual file; what is right in it is settled here by itself';

const WORDS: Readonly<Record<IssueKind, Words>> = {
  'unmatched-play': {
    wrong: 'plays without a work',
    ask: 'send us the identifiers (ISRC or ISWC) of what was played',
  },
  'share-conflict': {
    wrong: 'shares that make more than 100 or contradict others',
    ask: `check the shares of these works with the other parties, and ${AGAIN}. Until then we hold the money of these works`,
  },
  'share-missing': {
    wrong: 'shares that make less than 100',
    ask: `complete the shares of these works, and ${AGAIN}. Until then we hold the missing part of the money`,
  },
  'missing-identifier': {
    wrong: 'works without ISWC, or recordings without a work',
    ask: `add the identifiers, and ${AGAIN}`,
  },
  'invalid-identifier': {
    wrong: 'identifiers that are not right',
    ask: `correct the identifiers, and ${AGAIN}. Until then we do without them`,
  },
  'duplicate-work': {
    wrong: 'works that may be the same as others',
    ask: 'send us the ISWCs of these works, or tell us which of them are the same',
  },
  'no-agreement': {
    wrong: 'money without an agreement',
    ask: 'get in touch with us about an agreement for this territory. Until then we hold the money',
  },
  'ambiguous-match': {
    wrong: 'recordings that lead to several works',
    ask: 'tell us which work each of these recordings is of, and send each with that work alone',
  },
  'unknown-society': {
    wrong: 'society codes that we do not know',
    ask: `check the society codes, and ${AGAIN}. Until then we hold what these societies claim`,
  },
  'duration-implausible': {
    wrong: 'plays that are too long',
    ask: 'check the durations in your log, and send it again',
  },
};

type Cause = Pick<IssueCause, 'kind' | 'count' | 'isMore' | 'oldest'> & {
  readonly writeTo: { readonly name: string; readonly email: string } | null;
};
type Email = { readonly to: string; readonly subject: string; readonly body: string };

/**
 * An e-mail to the sender whose data a cause is about, in English: what is wrong, how often and since when, what we ask
 * for, and up to twenty cases. It names nobody but the contact. Undefined where there is nobody to write to.
 */
export function issueEmail(
  { kind, count, isMore, oldest, writeTo }: Cause,
  cases: IssueCause['examples'],
): Email | undefined {
  if (writeTo === null) return undefined;
  const { wrong, ask } = WORDS[kind];
  const many = `${counted(count)}${isMore ? ' or more' : ''}`;
  const written = cases.slice(0, MOST_CASES_WRITTEN);
  const left = count - written.length;
  const body = [
    `Dear ${plain(writeTo.name)},`,
    `In the data that you sent us we found ${wrong}: ${many} ${count === 1 ? 'case' : 'cases'} since ${dayOf(oldest)}.`,
    `Please ${ask}.`,
    ...(written.length === 0 ? [] : [written.map(caseInWords).join('\n')]),
    ...(left > 0
      ? [
          `There are ${counted(left)}${isMore ? ' or more' : ''} further cases; we send you all of them if you wish.`,
        ]
      : []),
    'With kind regards\nZamIO',
  ];
  return { to: writeTo.email, subject: `Your data: ${wrong} (${many})`, body: `${body.join('\n\n')}\n` };
}

/** An e-mail as a text of its own, to be pasted. */
export function emailAsText({ to, subject, body }: Email): string {
  return `To: ${to}\nSubject: ${subject}\n\n${body}`;
}

function caseInWords({ subject, message }: IssueCause['examples'][number], at: number): string {
  const words = plain(`${subject}: ${message}`);
  return `${at + 1}. ${words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words}`;
}

/** On one line: what a file brought must not begin lines of its own. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const counts = new Intl.NumberFormat('en-GB');
const days = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});
const counted = (count: number): string => counts.format(count);
const dayOf = (instant: string): string => days.format(new Date(instant));

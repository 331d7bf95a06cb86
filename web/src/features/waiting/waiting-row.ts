import { plural, t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { ISSUE_KINDS } from '#web/parts/repertoire/issue-words.ts';
import { dueInWords } from './days-in-words.ts';
import { paymentsWaiting } from './payments-waiting.ts';
import type { WireItem } from './wire-waiting.ts';

/** How a thing that waits is said, and the one place where it is done. */
export type WaitingRow = { readonly words: string; readonly verb: string; readonly link: LinkProps };
type At = { readonly territory: string | undefined; readonly now: string };
type Said = (item: WireItem, at: At) => WaitingRow;

/** “2 songs …”, or “at least 100 songs …” where there may be more. */
const atLeast = ({ isMore }: Pick<WireItem, 'isMore'>, words: string): string =>
  isMore ? t`at least ${words}` : words;
const of = (name: string | undefined, words: string): string =>
  name === undefined ? words : t`${name}: ${words}`;

const payments: Said = (item) => {
  const { words, verb } = paymentsWaiting(item);
  const { paymentKind, status } = item;
  const to = paymentKind === 'payout' ? '/payouts' : '/remittances';
  return { words: atLeast(item, words), verb, link: { to, search: { status } } };
};
/** Only a locked cycle has statements to report with, and they are ready once the remittance is approved. */
const lateReport: Said = ({ name = '', cycleId, since, waitsFor }, { now }) => {
  const due = dueInWords(since, now);
  if (waitsFor === 'approval')
    return {
      words: t`${name}: report ${due}, its remittance is not approved`,
      verb: t`Go to remittances`,
      link: { to: '/remittances', search: { cycleId } },
    };
  return {
    words: t`${name}: report ${due}, its quarter is not locked`,
    ...(cycleId === undefined
      ? { verb: t`Go to cycles`, link: { to: '/cycles' } }
      : { verb: t`Go to its cycle`, link: { to: '/cycles/$cycleId/checklist', params: { cycleId } } }),
  };
};
const report: Said = ({ name = '', partnerId = '', since }, { now }) => {
  const due = dueInWords(since, now);
  return {
    words: t`${name}: report ${due}`,
    verb: t`Open partner`,
    link: { to: '/partners/$partnerId', params: { partnerId } },
  };
};

const SAID: Readonly<Record<WireItem['kind'], Said>> = {
  'payments-failed': payments,
  'payments-to-send': payments,
  'payments-to-approve': payments,
  'payments-to-settle': payments,
  'payment-exceptions': (item) => ({
    words: atLeast(
      item,
      plural(item.count, {
        one: '# report of a payment gateway without a payment',
        other: '# reports of payment gateways without a payment',
      }),
    ),
    verb: t`Clear`,
    link: { to: '/payment-exceptions', search: { status: 'open' } },
  }),
  'report-overdue': lateReport,
  'report-due': report,
  'jobs-failed': (item) => ({
    words: atLeast(
      item,
      plural(item.count, { one: '# job failed this week', other: '# jobs failed this week' }),
    ),
    verb: t`Try again`,
    link: { to: '/jobs', search: { status: 'failed' } },
  }),
  'accounts-to-confirm': ({ name, partnerId, artistId = '', ...item }) => ({
    words: of(
      name,
      atLeast(
        item,
        plural(item.count, {
          one: '# payment account to confirm',
          other: '# payment accounts to confirm',
        }),
      ),
    ),
    verb: t`Confirm`,
    link:
      partnerId === undefined
        ? { to: '/artists/$artistId', params: { artistId } }
        : { to: '/partners/$partnerId', params: { partnerId } },
  }),
  'expiries-to-confirm': (item, { territory }) => ({
    words: atLeast(
      item,
      plural(item.count, {
        one: '# list of held money that expires, to confirm',
        other: '# lists of held money that expires, to confirm',
      }),
    ),
    verb: t`Confirm`,
    link: { to: '/held', search: { territory } },
  }),
  'run-ready': ({ name = '', cycleId = '', runId = '' }) => ({
    words: t`${name}: the quarterly run is ready`,
    verb: t`Read the run`,
    link: { to: '/cycles/$cycleId/runs/$runId', params: { cycleId, runId } },
  }),
  'cycle-to-close': ({ name = '', cycleId = '' }) => ({
    words: t`${name}: ended, and still open`,
    verb: t`Check and close`,
    link: { to: '/cycles/$cycleId/checklist', params: { cycleId } },
  }),
  'proposals-waiting': (item, { territory }) => ({
    words: atLeast(
      item,
      plural(item.count, {
        one: '# song that a partner says is its own',
        other: '# songs that partners say are their own',
      }),
    ),
    verb: t`Decide`,
    link: { to: '/usage/proposals', search: { territory } },
  }),
  'songs-waiting': (item, { territory }) => ({
    words: atLeast(
      item,
      item.amounts === undefined
        ? plural(item.count, { one: '# song without a work', other: '# songs without a work' })
        : plural(item.count, {
            one: '# song without a work holds money',
            other: '# songs without a work hold money',
          }),
    ),
    verb: t`Review`,
    link: { to: '/usage', search: { territory } },
  }),
  'held-without-agreement': (item, { territory }) => ({
    words: plural(item.count, {
      one: 'Held without an agreement, of # cycle',
      other: 'Held without an agreement, of # cycles',
    }),
    verb: t`See whose`,
    link: { to: '/held', search: { territory, reason: 'no-agreement' } },
  }),
  'issues-open': ({ issueKind: kind, partnerId, name, ...item }) => {
    const cause = kind === undefined ? '' : ISSUE_KINDS[kind].toLowerCase();
    const cases = atLeast(item, plural(item.count, { one: '# case', other: '# cases' }));
    return {
      words: of(name, t`${cause}, ${cases}`),
      verb: t`Mend`,
      link: { to: '/issues', search: { kind, partnerId: partnerId ?? 'none' } },
    };
  },
};

/** A row of Home for a thing that waits. */
export const waitingRow = (item: WireItem, at: At): WaitingRow => SAID[item.kind](item, at);

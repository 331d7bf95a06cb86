import type { LinkProps } from '@tanstack/react-router';
import { countOf } from '#web/format/count-of.ts';
import { inWords } from '#web/format/in-words.ts';
import { dueInWords } from './days-in-words.ts';
import type { WireItem } from './wire-waiting.ts';

/** How a thing that waits is said, and the one place where it is done. */
export type WaitingRow = { readonly words: string; readonly verb: string; readonly link: LinkProps };
type At = { readonly territory: string | undefined; readonly now: string };
type Said = (item: WireItem, at: At) => WaitingRow;

const payments =
  (words: string, verb: string): Said =>
  ({ paymentKind, status, ...item }) => ({
    words: `${many(item, paymentKind === 'payout' ? 'payouts' : 'remittances')} ${words}`,
    verb,
    link: { to: paymentKind === 'payout' ? '/payouts' : '/remittances', search: { status } },
  });
/** Only a locked cycle has statements to report with, and they are ready once the remittance is approved. */
const lateReport: Said = ({ name = '', cycleId, since, waitsFor }, { now }) => {
  const late = `${name}: report ${dueInWords(since, now)}`;
  if (waitsFor === 'approval')
    return {
      words: `${late}, its remittance is not approved`,
      verb: 'Go to remittances',
      link: { to: '/remittances', search: { cycleId } },
    };
  return {
    words: `${late}, its quarter is not locked`,
    ...(cycleId === undefined
      ? { verb: 'Go to cycles', link: { to: '/cycles' } }
      : { verb: 'Go to its cycle', link: { to: '/cycles/$cycleId/checklist', params: { cycleId } } }),
  };
};
const report: Said = ({ name = '', partnerId = '', since }, { now }) => ({
  words: `${name}: report ${dueInWords(since, now)}`,
  verb: 'Open partner',
  link: { to: '/partners/$partnerId', params: { partnerId } },
});

const SAID: Readonly<Record<WireItem['kind'], Said>> = {
  'payments-failed': payments('failed', 'Reissue'),
  'payments-to-send': payments('to send', 'Send'),
  'payments-to-approve': payments('to approve', 'Approve'),
  'payments-to-settle': payments('sent, to settle', 'Settle'),
  'payment-exceptions': (item) => ({
    words: `${many(item, 'reports')} of payment gateways without a payment`,
    verb: 'Clear',
    link: { to: '/payment-exceptions', search: { status: 'open' } },
  }),
  'report-overdue': lateReport,
  'report-due': report,
  'jobs-failed': (item) => ({
    words: `${many(item, 'jobs')} failed this week`,
    verb: 'Try again',
    link: { to: '/jobs', search: { status: 'failed' } },
  }),
  'accounts-to-confirm': ({ name = '', partnerId, artistId = '', ...item }) => ({
    words: `${name}: ${many(item, 'payment accounts')} to confirm`,
    verb: 'Confirm',
    link:
      partnerId === undefined
        ? { to: '/artists/$artistId', params: { artistId } }
        : { to: '/partners/$partnerId', params: { partnerId } },
  }),
  'expiries-to-confirm': (item, { territory }) => ({
    words: `${many(item, 'lists')} of held money that expires, to confirm`,
    verb: 'Confirm',
    link: { to: '/held', search: { territory } },
  }),
  'run-ready': ({ name = '', cycleId = '', runId = '' }) => ({
    words: `${name}: the quarterly run is ready`,
    verb: 'Read the run',
    link: { to: '/cycles/$cycleId/runs/$runId', params: { cycleId, runId } },
  }),
  'cycle-to-close': ({ name = '', cycleId = '' }) => ({
    words: `${name}: ended, and still open`,
    verb: 'Check and close',
    link: { to: '/cycles/$cycleId/checklist', params: { cycleId } },
  }),
  'songs-waiting': (item, { territory }) => ({
    words: `${many(item, 'songs')} without a work${item.amounts === undefined ? '' : ' hold money'}`,
    verb: 'Review',
    link: { to: '/usage', search: { territory } },
  }),
  'held-without-agreement': (item, { territory }) => ({
    words: `Held without an agreement, of ${many(item, 'cycles')}`,
    verb: 'See whose',
    link: { to: '/held', search: { territory, reason: 'no-agreement' } },
  }),
  'issues-open': ({ issueKind: kind, partnerId, name, ...item }) => ({
    words: `${name === undefined ? '' : `${name}: `}${inWords(kind ?? '').toLowerCase()}, ${many(item, 'cases')}`,
    verb: 'Mend',
    link: { to: '/issues', search: { kind, partnerId: partnerId ?? 'none' } },
  }),
};

/** A row of Home for a thing that waits. */
export const waitingRow = (item: WireItem, at: At): WaitingRow => SAID[item.kind](item, at);

/** “2 songs”, or “at least 100 songs” where there may be more. */
function many({ count, isMore }: Pick<WireItem, 'count' | 'isMore'>, plural: string): string {
  return `${isMore ? 'at least ' : ''}${countOf(count, plural)}`;
}

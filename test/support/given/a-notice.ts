import type { z } from 'zod';
import { NoticeAbout, type NoticeKind, StoredNotice, StoredNoticeChoices } from '#shared/schemas/notices.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const cycle = { cycleId: anId('cyc', 1), cycleName: 'Q1 2026' };
const partner = { partnerId: anId('prt', 1), partnerName: 'ASCAP' };
const job = { jobId: anId('job', 1), code: 'close.control-total' };

/** What each kind of notice may be about. */
export const ABOUT: readonly NoticeAbout[] = [
  {
    kind: 'cycle-locked',
    ...cycle,
    territory: 'GH',
    net: { amount: '1234.56', currency: 'GHS' },
    payments: 3,
  },
  { kind: 'close-failed', ...job, ...cycle },
  { kind: 'fetch-failed', ...job, ...partner },
  {
    kind: 'remittance-waiting',
    paymentId: 'rem_one',
    partnerName: 'ASCAP',
    amount: { amount: '99.50', currency: 'GHS' },
    waitsFor: 'approve',
    since: '2026-04-01',
  },
  {
    kind: 'report-due',
    agreementId: anId('agr', 1),
    ...partner,
    territory: 'GH',
    due: '2026-04-01',
    isToday: false,
  },
  { kind: 'statements-ready', paymentId: 'rem_one', ...cycle, ...partner },
  { kind: 'job-failed', ...job, jobKind: 'rematch' },
].map((about) => NoticeAbout.parse(about));

/** What a notice of a kind may be about. */
export function about(kind: NoticeKind): NoticeAbout {
  const found = ABOUT.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`There is no example of ${kind}`);
  return found;
}

/** A notice of a locked cycle that nobody has got yet. */
export const aNotice = (n: number, over: Partial<StoredNotice> = {}): StoredNotice => ({
  ...StoredNotice.parse({
    id: `ntc_cycle-locked_${n}`,
    about: { ...cycle, kind: 'cycle-locked', territory: 'GH', net: null, payments: 3 },
    createdAt: '2026-04-06T09:00:00.000Z',
    deliveries: null,
    version: 1,
  }),
  ...over,
});

/** What Kofi chose: everything but closes that failed, in French. */
export const someChoices = (over: Partial<z.input<typeof StoredNoticeChoices>> = {}): StoredNoticeChoices =>
  StoredNoticeChoices.parse({
    id: 'kofi',
    kinds: {
      'cycle-locked': true,
      'close-failed': false,
      'fetch-failed': true,
      'remittance-waiting': true,
      'report-due': true,
    },
    language: 'fr',
    version: 1,
    updatedAt: MADE_AT,
    ...over,
  });

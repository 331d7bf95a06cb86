import type { MailedKind, NoticeKind, NoticeLanguage, NoticeState } from '#shared/schemas/notices.ts';
import type { StatusTone } from '#web/ui/status.tsx';

/** What each kind of notice is called. */
export const KINDS: Readonly<Record<NoticeKind, string>> = {
  'cycle-locked': 'A cycle is locked',
  'close-failed': 'A close failed',
  'fetch-failed': 'A night’s fetch failed',
  'remittance-waiting': 'A remittance waits two days',
  'report-due': 'A report is due',
  'statements-ready': 'A partner’s statements are ready',
  'job-failed': 'A job failed',
};

/** The kinds that a person may choose to be mailed. */
export const MAILED_KINDS: readonly MailedKind[] = [
  'cycle-locked',
  'close-failed',
  'fetch-failed',
  'remittance-waiting',
  'report-due',
];

/** The languages that mails are written in. */
export const LANGUAGES: Readonly<Record<NoticeLanguage, string>> = { en: 'English', fr: 'French' };

/** How far a notice is, and how that looks. */
export const STATES: Readonly<Record<NoticeState, { readonly label: string; readonly tone: StatusTone }>> = {
  waiting: { label: 'Waiting', tone: 'attention' },
  sending: { label: 'On its way', tone: 'attention' },
  sent: { label: 'Told', tone: 'positive' },
  uncertain: { label: 'Uncertain', tone: 'negative' },
  nobody: { label: 'Nobody to tell', tone: 'held' },
};

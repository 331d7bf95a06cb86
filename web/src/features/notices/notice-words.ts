import { t } from '@lingui/core/macro';
import type { MailedKind, NoticeKind, NoticeLanguage, NoticeState } from '#shared/schemas/notices.ts';
import type { StatusTone } from '#web/ui/status.tsx';

/** What each kind of notice is called. */
export const KINDS: Readonly<Record<NoticeKind, string>> = {
  'cycle-locked': t`A cycle is locked`,
  'close-failed': t`A close failed`,
  'fetch-failed': t`A night’s fetch failed`,
  'remittance-waiting': t`A remittance waits two days`,
  'report-due': t`A report is due`,
  'statements-ready': t`A partner’s statements are ready`,
  'job-failed': t`A job failed`,
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
export const LANGUAGES: Readonly<Record<NoticeLanguage, string>> = { en: t`English`, fr: t`French` };

/** How far a notice is, and how that looks. */
export const STATES: Readonly<Record<NoticeState, { readonly label: string; readonly tone: StatusTone }>> = {
  waiting: { label: t`Waiting`, tone: 'attention' },
  sending: { label: t`On its way`, tone: 'attention' },
  sent: { label: t`Told`, tone: 'positive' },
  uncertain: { label: t`Uncertain`, tone: 'negative' },
  nobody: { label: t`Nobody to tell`, tone: 'held' },
};

import { MailedKind, type NoticeChoices, type NoticeKind } from '#shared/schemas/notices.ts';

/** What somebody gets who has chosen nothing: every kind, in English. */
export const CHOICES_AS_SHIPPED: NoticeChoices = {
  kinds: {
    'cycle-locked': true,
    'close-failed': true,
    'fetch-failed': true,
    'remittance-waiting': true,
    'report-due': true,
  },
  language: 'en',
  version: 0,
  updatedAt: null,
};

/** Whether somebody with these choices is mailed a kind of notice. */
export function isWanted({ kinds }: Pick<NoticeChoices, 'kinds'>, kind: NoticeKind): boolean {
  const mailed = MailedKind.safeParse(kind);
  return mailed.success && kinds[mailed.data];
}

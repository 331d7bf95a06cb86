import type { Delivery, NoticeState, StoredNotice } from '#shared/schemas/notices.ts';

/** A delivery that was begun longer ago broke off: nobody knows whether it was sent. */
export const UNCERTAIN_MINUTES = 15;
const MINUTE_MS = 60_000;

/** Whether the sending to somebody was begun and never ended, at an instant. */
export function isUncertain({ state, at }: Delivery, now: string): boolean {
  return state === 'sending' && Date.parse(now) - Date.parse(at) > UNCERTAIN_MINUTES * MINUTE_MS;
}

/** How many get a notice, and how far each is, at an instant. Who was left out is not counted. */
export function countsOf({ deliveries }: Pick<StoredNotice, 'deliveries'>, now: string) {
  const told = (deliveries ?? []).filter(({ state }) => state !== 'left-out');
  const uncertain = told.filter((delivery) => isUncertain(delivery, now)).length;
  const sent = told.filter(({ state }) => state === 'sent').length;
  return { total: told.length, sent, uncertain, waiting: told.length - sent - uncertain };
}

/** How far a notice is, at an instant: the state of whoever is furthest from having got it. */
export function noticeState(notice: Pick<StoredNotice, 'deliveries'>, now: string): NoticeState {
  const { deliveries } = notice;
  if (deliveries === null) return 'waiting';
  const { total, sent, uncertain } = countsOf(notice, now);
  if (uncertain > 0) return 'uncertain';
  if (deliveries.some(({ state }) => state === 'waiting')) return 'waiting';
  if (sent < total) return 'sending';
  return total === 0 ? 'nobody' : 'sent';
}

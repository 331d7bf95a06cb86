import type { NoticeAbout } from '#shared/schemas/notices.ts';

/**
 * What tells one notice from another of its kind: whom it is about, and the occasion where that may come again. `attempt`
 * is that of a job, `turn` how often a payment has moved.
 */
export type Told = { readonly about: NoticeAbout; readonly attempt?: number; readonly turn?: number };

/** The parts that the id of a notice is made from: the same occasion gives the same notice, however often it is told. */
export function keyOf({ about, attempt = 1, turn = 1 }: Told): readonly string[] {
  switch (about.kind) {
    case 'cycle-locked':
      return [about.cycleId];
    case 'close-failed':
    case 'job-failed':
      return [about.jobId, String(attempt)];
    case 'fetch-failed':
      return [about.jobId];
    case 'remittance-waiting':
      return [about.paymentId, String(turn)];
    case 'statements-ready':
      return [about.cycleId, about.partnerId];
    case 'report-due':
      return [about.agreementId, about.due, about.isToday ? 'today' : 'soon'];
  }
}

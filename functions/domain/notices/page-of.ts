import type { NoticeAbout } from '#shared/schemas/notices.ts';

/** The page of the site that shows what a notice is about: a path. */
export function pageOf(about: NoticeAbout): string {
  switch (about.kind) {
    case 'cycle-locked':
      return `/cycles/${about.cycleId}`;
    case 'close-failed':
    case 'fetch-failed':
    case 'job-failed':
      return `/jobs/${about.jobId}`;
    case 'remittance-waiting':
    case 'statements-ready':
      return `/remittances/${about.paymentId}`;
    case 'report-due':
      return `/partners/${about.partnerId}`;
  }
}

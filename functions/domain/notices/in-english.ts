import { amountOf } from '#functions/domain/notices/amount-of.ts';
import type { Said } from '#functions/domain/notices/said.ts';
import type { NoticeAbout } from '#shared/schemas/notices.ts';

/** What a notice says in English. */
export function inEnglish(about: NoticeAbout): Said {
  switch (about.kind) {
    case 'cycle-locked': {
      const { cycleName, net, payments } = about;
      return {
        subject: `${cycleName} is locked`,
        happened: `The cycle ${cycleName} is locked. It pays ${amountOf(net)} net, in ${payments} ${payments === 1 ? 'payment' : 'payments'}.`,
        whatToDo:
          'Look at the payments, and approve those that are right. Another person of Finance then sends them.',
      };
    }
    case 'close-failed':
      return {
        subject: `The close of ${about.cycleName} failed`,
        happened: `The close of ${about.cycleName} stopped: ${about.code}. Unless the cycle says that it is locked, it is open again.`,
        whatToDo: 'The job says what is missing. Enter it, and close the cycle again.',
      };
    case 'fetch-failed':
      return {
        subject: `Nothing was fetched from ${about.partnerName}`,
        happened: `Tonight’s fetching of files from the server of ${about.partnerName} failed: ${about.code}.`,
        whatToDo:
          'The job says why. Fetching is tried again tomorrow night, or with “Fetch now” on the partner’s page. Whom to write to stands there too.',
      };
    case 'remittance-waiting': {
      const act = about.waitsFor === 'approve' ? 'approved' : 'sent';
      return {
        subject: `The remittance to ${about.partnerName} waits to be ${act}`,
        happened: `The remittance of ${amountOf(about.amount)} to ${about.partnerName} has waited since ${about.since} to be ${act}.`,
        whatToDo:
          about.waitsFor === 'approve'
            ? 'Approve it if its figures are right, or say why it fails.'
            : 'Give the order to the bank and enter its reference. Whoever approved it cannot send it.',
      };
    }
    case 'report-due':
      return {
        subject: `The report to ${about.partnerName} is due ${about.isToday ? 'today' : `on ${about.due}`}`,
        happened: `By its agreement for ${about.territory}, ${about.partnerName} is to be reported to ${about.isToday ? 'today' : 'soon'}, on ${about.due}.`,
        whatToDo:
          'See whether the cycle is locked and its statements are written. The partner’s page says whom to send them to.',
      };
    case 'statements-ready':
      return {
        subject: `Your statements of ${about.cycleName} are ready`,
        happened: `The statements of ${about.cycleName} for ${about.partnerName} are ready, and its remittance was approved.`,
        whatToDo: 'Sign in to download them.',
      };
    case 'job-failed':
      return {
        subject: `A job failed: ${about.jobKind}`,
        happened: `A job of the kind ${about.jobKind} failed: ${about.code}.`,
        whatToDo: 'The job says what went wrong. Mend it, then let the job go on.',
      };
  }
}

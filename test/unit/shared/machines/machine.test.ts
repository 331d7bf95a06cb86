import { describe, expect, test } from '@jest/globals';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { CYCLE, isLocked } from '#shared/machines/cycle.ts';
import { JOB } from '#shared/machines/job.ts';
import {
  actsFrom,
  everyWay,
  labelsOf,
  leadsTo,
  type Machine,
  mayFollow,
  namesOf,
  whatFollows,
} from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { UPLOAD } from '#shared/machines/upload.ts';

/** Every way through a machine, as `act: from → to`. */
function waysOf<S extends string, A extends string>({ acts }: Machine<S, A>): readonly string[] {
  return namesOf(acts).flatMap((act) => acts[act].from.map((from) => `${act}: ${from} → ${acts[act].to}`));
}

describe('the ways', () => {
  test.each([
    [
      'a payment',
      waysOf(PAYMENT),
      [
        'approve: Pending → Approved',
        'send: Approved → Sent',
        'settle: Sent → Settled',
        'reissue: Failed → Failed',
        ...['fail: Pending → Failed', 'fail: Approved → Failed', 'fail: Sent → Failed'],
        ...['cancel: Pending → Cancelled', 'cancel: Approved → Cancelled', 'cancel: Sent → Cancelled'],
        'cancel: Failed → Cancelled',
      ],
    ],
    [
      'an agreement',
      waysOf(AGREEMENT),
      [
        ...['activate: Draft → Active', 'activate: Suspended → Active', 'suspend: Active → Suspended'],
        ...['terminate: Draft → Terminated', 'terminate: Active → Terminated'],
        'terminate: Suspended → Terminated',
      ],
    ],
    [
      'a cycle',
      waysOf(CYCLE),
      [
        ...['close: Open → Closing', 'reopen: Closing → Open', 'lock: Closing → Locked'],
        ...['remit: Locked → Remitted', 'remit: Invoiced → Remitted'],
      ],
    ],
    [
      'a job',
      waysOf(JOB),
      [
        ...[
          'start: queued → running',
          'ask: running → needs-mapping',
          'answer: needs-mapping → queued',
          'succeed: running → succeeded',
        ],
        ...['fail: queued → failed', 'fail: running → failed'],
        ...['cancel: queued → cancelled', 'cancel: running → cancelled', 'cancel: needs-mapping → cancelled'],
        ...['retry: failed → queued', 'retry: cancelled → queued'],
      ],
    ],
    ['an upload', waysOf(UPLOAD), ['arrive: awaited → arrived', 'mismatch: awaited → mismatched']],
  ])('of %s are these and no others', (_what, ways, expected) => {
    expect(ways).toEqual(expected);
  });

  test.each([
    ['a payment', PAYMENT],
    ['an agreement', AGREEMENT],
    ['a cycle', CYCLE],
    ['a job', JOB],
    ['an upload', UPLOAD],
  ])('of %s end where the table says so', (_what, table: Machine<string, string>) => {
    const ends = namesOf(table.states).filter((state) => actsFrom(table, state).length === 0);
    expect(ends).toEqual(namesOf(table.states).filter((state) => table.states[state]?.isEnd === true));
  });

  test('of a cycle have final lines from the lock on', () => {
    expect(namesOf(CYCLE.states).filter(isLocked)).toEqual(['Locked', 'Invoiced', 'Remitted']);
  });
});

describe('a machine', () => {
  test('says what may follow a state', () => {
    expect(actsFrom(PAYMENT, 'Sent')).toEqual(['settle', 'fail', 'cancel']);
    expect(mayFollow(PAYMENT, 'Pending', 'approve')).toBe(true);
    expect(mayFollow(PAYMENT, 'Pending', 'send')).toBe(false);
    expect(leadsTo(PAYMENT, 'Approved', 'Sent')).toBe(true);
    expect(leadsTo(PAYMENT, 'Approved', 'Settled')).toBe(false);
  });

  test('says it in words', () => {
    expect(whatFollows(PAYMENT, 'Approved')).toBe(
      'After Approved comes: send, or mark as failed, or cancel.',
    );
    expect(whatFollows(PAYMENT, 'Settled')).toBe('Settled is the end.');
    expect(everyWay(PAYMENT)).toBe(
      'Approve: Pending → Approved. Send: Approved → Sent. Settle: Sent → Settled. Reissue: Failed → Failed. Mark as failed: Pending or Approved or Sent → Failed. Cancel: Pending or Approved or Sent or Failed → Cancelled.',
    );
    expect(labelsOf(UPLOAD.states)).toEqual({
      awaited: 'Awaited',
      arrived: 'Arrived',
      mismatched: 'Not what was announced',
    });
  });
});

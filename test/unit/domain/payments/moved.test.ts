import { describe, expect, test } from '@jest/globals';
import { type Move, moved } from '#functions/domain/payments/moved.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';
import { aPayment } from './a-payment.ts';

const MOVES: readonly Move[] = [
  { to: 'Approved' },
  { to: 'Sent', paymentReference: 'GCB-0001' },
  { to: 'Settled', note: 'seen on the account' },
  { to: 'Failed', reason: 'the account is closed' },
  { to: 'Cancelled', reason: 'with the next one' },
];
const CELLS = PaymentStatus.options.flatMap((status) =>
  MOVES.map((move) => [status, move.to, move] as const),
);
const LEGAL = [
  ...['Pending → Approved', 'Approved → Sent', 'Sent → Settled'],
  ...['Pending → Failed', 'Approved → Failed', 'Sent → Failed'],
  ...['Pending → Cancelled', 'Approved → Cancelled', 'Sent → Cancelled', 'Failed → Cancelled'],
];
const isLegal = ([status, to]: (typeof CELLS)[number]) => LEGAL.includes(`${status} → ${to}`);
const BY_ESI = { by: 'esi', at: '2026-04-02T10:00:00.000Z' };

describe('moving a payment', () => {
  test.each(CELLS.filter((cell) => !isLegal(cell)))('%s → %s is refused', (status, _to, move) => {
    expect(moved(aPayment({ status }), move, BY_ESI)).toMatchObject({ code: 'payment.illegal-transition' });
  });

  test.each(CELLS.filter(isLegal))('%s → %s is noted with who and when', (status, to, move) => {
    expect(moved(aPayment({ status }), move, BY_ESI)).toMatchObject({
      status: to,
      version: 2,
      updatedAt: BY_ESI.at,
      timeline: [{ status: to, at: BY_ESI.at, by: 'esi' }],
    });
  });

  test('who approved it cannot send it, another may', () => {
    const approved = aPayment({ status: 'Approved', approvedBy: 'kofi' });
    const send = { to: 'Sent', paymentReference: 'GCB-0001' } as const;
    expect(moved(approved, send, { ...BY_ESI, by: 'kofi' })).toMatchObject({ code: 'payment.same-person' });
    expect(moved(approved, send, { ...BY_ESI, by: 'Kofi' })).toMatchObject({ code: 'payment.same-person' });
    expect(moved(approved, send, BY_ESI)).toMatchObject({ status: 'Sent', paymentReference: 'GCB-0001' });
  });

  test('a failure and a cancellation say why, and a note goes onto the timeline', () => {
    const sent = aPayment({ status: 'Sent' });
    expect(moved(sent, { to: 'Failed', reason: 'the account is closed' }, BY_ESI)).toMatchObject({
      failureReason: 'the account is closed',
      timeline: [{ note: 'the account is closed' }],
    });
    expect(moved(sent, { to: 'Settled' }, BY_ESI)).toMatchObject({ timeline: [{ status: 'Settled' }] });
    expect(moved(sent, { to: 'Cancelled', reason: 'sent twice' }, BY_ESI)).toMatchObject({
      failureReason: null,
      timeline: [{ status: 'Cancelled', note: 'sent twice' }],
    });
  });

  test.each(MOVES)('nothing follows one that was reissued, $to neither', (move) => {
    const reissued = aPayment({ status: 'Failed', successorId: 'rem_1_2' });
    expect(moved(reissued, move, BY_ESI)).toMatchObject({
      code: 'payment.illegal-transition',
      message: expect.stringContaining('rem_1_2 goes on'),
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { reissued } from '#functions/domain/payments/reissued.ts';
import { PaymentId } from '#shared/ids.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';
import { aPayment } from './a-payment.ts';

const HOW = {
  successorId: PaymentId.parse('rem_1_2'),
  ...{ reason: 'a new account', by: 'kofi', at: '2026-04-20T10:00:00.000Z' },
};
const failed = aPayment({
  status: 'Failed',
  ...{ approvedBy: 'kofi', paymentReference: 'GCB-1', failureReason: 'account closed', version: 4 },
  settlement: { amount: '6.65', currency: 'USD', rate: '0.085', ratePair: 'GHS/USD' },
});

describe('reissuing a failed payment (royalty rules §10.2)', () => {
  test('makes a pending successor of the same base, tax and amount, with nothing of the first attempt', () => {
    expect(reissued(failed, HOW)).toMatchObject({
      successor: {
        ...{ id: 'rem_1_2', predecessorId: 'rem_1', issue: 2, status: 'Pending', version: 1 },
        ...{ netPayable: failed.netPayable, withholdingTax: failed.withholdingTax, net: failed.net },
        ...{ approvedBy: null, paymentReference: null, failureReason: null },
        settlement: { currency: 'USD' },
        timeline: [{ status: 'Pending', by: 'kofi', note: 'a new account' }],
      },
    });
    const { successor } = Object(reissued(failed, HOW));
    expect(successor.settlement).toEqual({ currency: 'USD' });
  });

  test('leaves the failed one failed, and names its successor', () => {
    expect(reissued(failed, HOW)).toMatchObject({
      failed: {
        ...{ status: 'Failed', successorId: 'rem_1_2', version: 5, paymentReference: 'GCB-1' },
        timeline: [{ status: 'Failed', note: 'Reissued: a new account' }],
      },
    });
  });

  test('is done once', () => {
    const again = reissued({ ...failed, successorId: HOW.successorId }, HOW);
    expect(again).toMatchObject({ code: 'payment.illegal-transition' });
  });

  test.each(PaymentStatus.exclude(['Failed']).options)('is refused where it is %s', (status) => {
    expect(reissued(aPayment({ status }), HOW)).toMatchObject({ code: 'payment.illegal-transition' });
  });
});

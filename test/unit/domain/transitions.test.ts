import { describe, expect, test } from '@jest/globals';
import { AGREEMENT_TRANSITIONS } from '#functions/domain/partners/transitions.ts';
import { PAYMENT_TRANSITIONS } from '#functions/domain/payments/transitions.ts';
import { AgreementStatus } from '#shared/schemas/partners.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';

describe('state machines', () => {
  test('a terminated agreement, and a settled, failed or carried payment, stay as they are', () => {
    expect(AGREEMENT_TRANSITIONS.Terminated).toEqual(['Terminated']);
    for (const end of ['Settled', 'Failed', 'Carried'] as const) expect(PAYMENT_TRANSITIONS[end]).toEqual([]);
  });

  test('nothing goes back to where it began', () => {
    const others = AgreementStatus.options.filter((status) => status !== 'Draft');
    expect(others.filter((status) => AGREEMENT_TRANSITIONS[status].includes('Draft'))).toEqual([]);
    expect(PaymentStatus.options.filter((status) => PAYMENT_TRANSITIONS[status].includes('Pending'))).toEqual(
      [],
    );
  });
});

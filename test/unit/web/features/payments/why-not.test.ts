import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { PaymentView } from '#shared/schemas/payments.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';
import { isOpen } from '#web/features/payments/open-acts.ts';
import type { WirePayment } from '#web/features/payments/payment-api.ts';
import { whyNot } from '#web/features/payments/why-not.ts';

const account = { id: 'pac_1', holder: 'ASCAP', masked: '••••0010', digest: 'a'.repeat(64) };
const payment = (over: Partial<WirePayment> = {}): WirePayment => ({
  ...z.encode(PaymentView, { ...aPayment(), cycleName: 'Ghana Q1 2026' }),
  account,
  ...over,
});

describe('whyNot', () => {
  test.each([
    ['approve', payment()],
    ['send', payment({ status: 'Approved', approvedBy: 'adwoa' })],
    ['settle', payment({ status: 'Sent', approvedBy: 'kofi' })],
  ] as const)('lets somebody %s where nothing is in the way', (act, of) =>
    expect(whyNot(of, act, 'kofi')).toBeUndefined(),
  );

  test.each([
    ['It is sent.', 'approve', payment({ status: 'Sent' })],
    ['It is failed.', 'settle', payment({ status: 'Failed', successorId: 'rem_2' })],
    ['You approved it', 'send', payment({ status: 'Approved', approvedBy: 'kofi' })],
    ['no usable rate of GHS/USD', 'approve', payment({ settlement: { currency: 'USD', missing: 'stale' } })],
    ['no account in force', 'approve', withoutAccount()],
  ] as const)('says “%s”', (words, act, of) => expect(whyNot(of, act, 'kofi')).toContain(words));
});

function withoutAccount(): WirePayment {
  const { account: _none, ...without } = payment();
  return without;
}

describe('isOpen', () => {
  test.each([
    ['Pending', true],
    ['Approved', true],
    ['Sent', true],
    ['Settled', false],
    ['Failed', false],
    ['Carried', false],
  ] as const)('a payment that is %s can be chosen: %s', (status, open) =>
    expect(isOpen(payment({ status }))).toBe(open),
  );
});

import { expect, test } from '@jest/globals';
import { summaryOf } from '#functions/domain/payments/summary-of.ts';
import { factsOf } from '#test/support/fake-world/payment-facts.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
const facts = (over: Parameters<typeof aPayment>[0]) => factsOf(aPayment(over));

test('every state has its count, and a sum for each currency of the cycles', () => {
  const states = summaryOf([
    facts({ netPayable: ghs('10.01') }),
    facts({ netPayable: { amount: '5.00', currency: 'NGN' } }),
    facts({ netPayable: ghs('20.02') }),
    facts({ status: 'Settled', netPayable: ghs('1.00') }),
  ]);
  expect(states.map(({ status, count }) => `${status} ${count}`)).toEqual([
    ...['Pending 3', 'Approved 0', 'Sent 0', 'Settled 1', 'Failed 0', 'Carried 0', 'Cancelled 0'],
  ]);
  expect(states[0]?.sums).toEqual([
    { minor: 3003n, currency: 'GHS' },
    { minor: 500n, currency: 'NGN' },
  ]);
});

test('what is carried sums to what is carried forward, below zero where payees owe', () => {
  const states = summaryOf([
    facts({ status: 'Carried', netPayable: ghs('0.00'), carriedForward: ghs('1.70') }),
    facts({ status: 'Carried', netPayable: ghs('0.00'), carriedForward: ghs('-2.00') }),
  ]);
  expect(states.find(({ status }) => status === 'Carried')?.sums).toEqual([{ minor: -30n, currency: 'GHS' }]);
});

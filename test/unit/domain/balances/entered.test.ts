import { expect, test } from '@jest/globals';
import { entered } from '#functions/domain/balances/entered.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const AT = '2026-04-20T10:00:00.000Z';

test('entries follow each other under one number, and the balance is what they come to', () => {
  const first = entered(undefined, {
    payment: aPayment(),
    at: AT,
    movements: [
      { kind: 'lines', minor: 8_500n },
      { kind: 'tax', minor: -680n },
      { kind: 'paid', minor: -7_820n },
    ],
  });
  expect(first.after).toMatchObject({
    ...{ payeeRef: 'partner:010', territory: 'GH', balance: { minor: 0n }, entries: 3, version: 1 },
  });
  const second = entered(first.after, {
    payment: aPayment(),
    at: AT,
    movements: [{ kind: 'given-back', minor: 8_500n }],
  });
  expect(second.after).toMatchObject({ balance: { minor: 8_500n }, entries: 4, version: 2, updatedAt: AT });
  expect([...first.entries, ...second.entries].map(({ sequence, kind }) => `${sequence} ${kind}`)).toEqual([
    '1 lines',
    '2 tax',
    '3 paid',
    '4 given-back',
  ]);
  expect(second.entries).toMatchObject([{ at: AT, paymentId: 'rem_1', payeeRef: 'partner:010' }]);
});

test('a payment that moves nothing is a new version of the balance all the same', () => {
  const { after } = entered(undefined, {
    payment: aPayment(),
    at: AT,
    movements: [{ kind: 'lines', minor: 1n }],
  });
  expect(entered(after, { payment: aPayment(), at: AT, movements: [] })).toMatchObject({
    after: { balance: { minor: 1n }, entries: 1, version: 2 },
    entries: [],
  });
});

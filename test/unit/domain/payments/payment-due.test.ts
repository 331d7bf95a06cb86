import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DuePart, exchanged, paymentDue } from '#functions/domain/payments/payment-due.ts';

const part = (over: Partial<DuePart> = {}): DuePart => ({
  feePercent: '15.00',
  grossMinor: 10_000n,
  feeMinor: 1_500n,
  withholdingTaxPercent: '8.00',
  ...over,
});

describe('what a payee is due (royalty rules §5)', () => {
  test('gross − fee = net; tax = net × its percent, rounded; payable = net − tax', () => {
    expect(paymentDue([part()], 0n)).toMatchObject({
      grossMinor: 10_000n,
      feeMinor: 1_500n,
      netMinor: 8_500n,
      taxMinor: 680n,
      netPayableMinor: 7_820n,
      carriedForwardMinor: 0n,
    });
  });

  test.each([
    [50n, '5.00', 2n],
    [150n, '5.00', 8n],
    [30n, '5.00', 2n],
    [10n, '5.00', 0n],
  ])('tax on %s at %s %% is %s: half to even', (grossMinor, withholdingTaxPercent, tax) => {
    expect(paymentDue([part({ grossMinor, feeMinor: 0n, withholdingTaxPercent })], 0n).taxMinor).toBe(tax);
  });

  test('each agreement has its own tax, and what was brought forward is taxed with the latest', () => {
    const due = paymentDue(
      [part({ withholdingTaxPercent: '10' }), part({ withholdingTaxPercent: '20' })],
      1_000n,
    );
    expect(due.parts.map(({ taxBaseMinor, taxMinor }) => [taxBaseMinor, taxMinor])).toEqual([
      [8_500n, 850n],
      [9_500n, 1_900n],
    ]);
    expect(due.netPayableMinor).toBe(18_000n - 2_750n);
  });

  test('below the minimum payout the balance before tax is carried and nothing is paid', () => {
    expect(paymentDue([part({ minimumPayoutMinor: 8_501n })], 0n)).toMatchObject({
      taxMinor: 0n,
      netPayableMinor: 0n,
      carriedForwardMinor: 8_500n,
    });
  });

  test.each([
    [1_500n, 1_500n, 0n, 0n],
    [0n, 0n, 0n, 0n],
    [1_000n, 1_000n, -250n, -250n],
    [-10_000n, -1_500n, 2_000n, -6_500n],
  ])(
    'a balance of 0 or below is carried, without tax: gross %s, fee %s, brought forward %s',
    (grossMinor, feeMinor, broughtForward, carriedForwardMinor) => {
      expect(paymentDue([part({ grossMinor, feeMinor })], broughtForward)).toMatchObject({
        ...{ taxMinor: 0n, netPayableMinor: 0n, carriedForwardMinor, isCarried: true },
      });
    },
  );

  test('exactly the minimum is paid; what was brought forward counts towards it', () => {
    expect(paymentDue([part({ minimumPayoutMinor: 8_500n })], 0n).carriedForwardMinor).toBe(0n);
    expect(paymentDue([part({ minimumPayoutMinor: 8_501n })], 1n)).toMatchObject({
      netPayableMinor: 8_501n - 680n,
      carriedForwardMinor: 0n,
    });
  });

  test('of two agreements the higher minimum counts', () => {
    const due = paymentDue([part({ minimumPayoutMinor: 1n }), part({ minimumPayoutMinor: 20_000n })], 0n);
    expect(due.carriedForwardMinor).toBe(17_000n);
  });

  test('net and what was brought forward are paid, taxed or carried: nothing is lost', () => {
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1 }), amounts, amounts, (nets, forward, minimum) => {
        const parts = nets.map((net) => part({ grossMinor: net, feeMinor: 0n, minimumPayoutMinor: minimum }));
        const due = paymentDue(parts, forward);
        expect(due.netPayableMinor + due.taxMinor + due.carriedForwardMinor).toBe(due.netMinor + forward);
      }),
    );
  });
});

describe('exchange (royalty rules §5)', () => {
  test.each([
    [100_000n, 'USD', '0.0645', 6_450n],
    [1n, 'USD', '0.5', 0n],
    [3n, 'USD', '0.5', 2n],
    [100_000n, 'JPY', '9.65', 9_650n],
    [100_000n, 'KWD', '0.0198765', 19_876n],
  ])('%s pesewas in %s at %s are %s minor units of it', (minor, quote, rate, expected) => {
    expect(exchanged(minor, 'GHS', { quote, rate })).toBe(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paymentDue } from '#functions/domain/payments/payment-due.ts';
import { aDuePart } from './a-due-part.ts';

const earlier = { isLatest: false };

describe('what a payee is due (royalty rules §5)', () => {
  test('gross − fee = net; tax = net × its percent, rounded; payable = net − tax', () => {
    expect(paymentDue([aDuePart()], 0n)).toMatchObject({
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
    const part = aDuePart({ grossMinor, feeMinor: 0n, withholdingTaxPercent });
    expect(paymentDue([part], 0n).taxMinor).toBe(tax);
  });

  test('what is accrued is carried before tax, whatever it comes to, until the cycle that ends the half-year', () => {
    const accrued = aDuePart({ accruedUntil: '2026-06-30' });
    expect(paymentDue([accrued], 1_000n)).toMatchObject({
      ...{ isCarried: true, accruedUntil: '2026-06-30', taxMinor: 0n, netPayableMinor: 0n },
      carriedForwardMinor: 9_500n,
    });
  });

  test('the latest terms say when it is paid; those before them do not', () => {
    const before = aDuePart({ ...earlier, accruedUntil: '2026-12-31' });
    expect(paymentDue([before, aDuePart()], 0n)).toMatchObject({ isCarried: false, accruedUntil: undefined });
  });

  test('each terms have their own tax, and what was brought forward is taxed with the latest', () => {
    const due = paymentDue(
      [aDuePart({ ...earlier, withholdingTaxPercent: '10' }), aDuePart({ withholdingTaxPercent: '20' })],
      1_000n,
    );
    expect(due.parts.map(({ taxBaseMinor, taxMinor }) => [taxBaseMinor, taxMinor])).toEqual([
      [8_500n, 850n],
      [9_500n, 1_900n],
    ]);
    expect(due.netPayableMinor).toBe(18_000n - 2_750n);
  });

  test('terms whose corrections took more than they earned give tax back; only the balance decides what is carried', () => {
    const taken = aDuePart({ ...earlier, grossMinor: -2_000n, feeMinor: -300n, withholdingTaxPercent: '10' });
    const due = paymentDue([taken, aDuePart({ withholdingTaxPercent: '20' })], 0n);
    expect(due.parts.map(({ taxMinor }) => taxMinor)).toEqual([-170n, 1_700n]);
    expect(due).toMatchObject({ isCarried: false, taxMinor: 1_530n, netPayableMinor: 6_800n - 1_530n });
  });

  test('a base of 113.25 that was given back and a net of 52.00 make a base of 165.25 (§10)', () => {
    const part = aDuePart({ grossMinor: 5_200n, feeMinor: 0n, withholdingTaxPercent: '10.00' });
    expect(paymentDue([part], 11_325n)).toMatchObject({
      parts: [{ taxBaseMinor: 16_525n }],
      taxMinor: 1_652n,
      netPayableMinor: 14_873n,
    });
  });

  test('below the minimum payout the balance before tax is carried and nothing is paid', () => {
    expect(paymentDue([aDuePart({ minimumPayoutMinor: 8_501n })], 0n)).toMatchObject({
      parts: [{ taxBaseMinor: 0n, taxMinor: 0n }],
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
      expect(paymentDue([aDuePart({ grossMinor, feeMinor })], broughtForward)).toMatchObject({
        ...{ taxMinor: 0n, netPayableMinor: 0n, carriedForwardMinor, isCarried: true },
      });
    },
  );

  test('exactly the minimum is paid; what was brought forward counts towards it', () => {
    expect(paymentDue([aDuePart({ minimumPayoutMinor: 8_500n })], 0n).carriedForwardMinor).toBe(0n);
    expect(paymentDue([aDuePart({ minimumPayoutMinor: 8_501n })], 1n)).toMatchObject({
      netPayableMinor: 8_501n - 680n,
      carriedForwardMinor: 0n,
    });
  });

  test('the minimum of the latest terms counts alone, be it lower or higher', () => {
    const high = { minimumPayoutMinor: 20_000n };
    const low = { minimumPayoutMinor: 1n };
    expect(paymentDue([aDuePart({ ...earlier, ...high }), aDuePart(low)], 0n).isCarried).toBe(false);
    expect(paymentDue([aDuePart({ ...earlier, ...low }), aDuePart(high)], 0n)).toMatchObject({
      carriedForwardMinor: 17_000n,
    });
  });

  test('net and what was brought forward are paid, taxed or carried: nothing is lost', () => {
    const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1 }), amounts, amounts, (nets, forward, minimum) => {
        const parts = nets.map((net, at) =>
          aDuePart({ grossMinor: net, feeMinor: 0n, minimumPayoutMinor: minimum, isLatest: at === 0 }),
        );
        const due = paymentDue(parts, forward);
        expect(due.netPayableMinor + due.taxMinor + due.carriedForwardMinor).toBe(due.netMinor + forward);
        expect(due.parts.reduce((sum, { taxBaseMinor }) => sum + taxBaseMinor, 0n)).toBe(
          due.isCarried ? 0n : due.netMinor + forward,
        );
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balanceTotals, type Movement } from '#functions/domain/balances/balance-totals.ts';
import { movementsOfCancelled, movementsOfMade } from '#functions/domain/balances/movements-of.ts';
import { paymentDue } from '#functions/domain/payments/payment-due.ts';
import { moneyOf } from '#shared/money.ts';
import { aDuePart } from '#test/unit/domain/payments/a-due-part.ts';

const amount = fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n });
const cycle = fc.record({
  own: amount,
  adjustments: amount,
  percent: fc.constantFrom('0.00', '5.00', '12.50', '100.00'),
  minimum: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  /** Whether its payment fails for good before the next cycle is closed. */
  isCancelled: fc.boolean(),
});

describe('the control total of a payee (royalty rules §6.6)', () => {
  test('the base of a cancelled payment comes back whole: 113.25, of which 10.00 was tax', () => {
    const made = movementsOfMade({
      ...{ linesMinor: 11_325n, adjustmentsMinor: 0n, taxMinor: 1_000n, payableMinor: 10_325n },
    });
    expect(balanceTotals(0n, made)).toMatchObject({ net: 11_325n, tax: 1_000n, paid: 10_325n, closing: 0n });
    const back = movementsOfCancelled({
      netPayable: moneyOf(10_325n, 'GHS'),
      withholdingTax: moneyOf(1_000n, 'GHS'),
    });
    expect(balanceTotals(0n, [...made, ...back])).toMatchObject({ givenBack: 11_325n, closing: 11_325n });
  });

  test('opening + net + adjustments − tax − paid + given back = closing, whatever the cycles bring', () => {
    fc.assert(
      fc.property(fc.array(cycle, { maxLength: 12 }), (cycles) => {
        const all: Movement[] = [];
        let owed = 0n;
        for (const { own, adjustments, percent, minimum, isCancelled } of cycles) {
          const opening = balanceTotals(0n, all).closing;
          expect(opening).toBe(owed);
          const part = aDuePart({
            ...{ grossMinor: own + adjustments, feeMinor: 0n, adjustmentsMinor: adjustments },
            ...{ withholdingTaxPercent: percent, minimumPayoutMinor: minimum },
          });
          const { isCarried, netMinor, taxMinor, netPayableMinor } = paymentDue([part], opening);
          const made = movementsOfMade({
            ...{ linesMinor: own, adjustmentsMinor: adjustments, taxMinor, payableMinor: netPayableMinor },
          });
          const back =
            isCancelled && !isCarried
              ? movementsOfCancelled({
                  netPayable: moneyOf(netPayableMinor, 'GHS'),
                  withholdingTax: moneyOf(taxMinor, 'GHS'),
                })
              : [];
          all.push(...made, ...back);
          owed = isCarried || isCancelled ? opening + netMinor : 0n;
          const totals = balanceTotals(opening, [...made, ...back]);
          expect(totals).toMatchObject({ net: own, adjustments, closing: owed });
          const { net, tax, paid, givenBack } = totals;
          expect(opening + net + totals.adjustments - tax - paid + givenBack).toBe(totals.closing);
        }
        const sum = all.reduce((total, { minor }) => total + minor, 0n);
        expect(balanceTotals(0n, all).closing).toBe(sum);
      }),
    );
  });

  test('comes to the same in one go or in pieces', () => {
    const kinds = fc.constantFrom('lines', 'adjustments', 'tax', 'paid', 'given-back');
    const movements = fc.array(fc.record({ kind: kinds, minor: amount }));
    fc.assert(
      fc.property(amount, movements, movements, (opening, first, second) => {
        const { closing } = balanceTotals(opening, first);
        expect(balanceTotals(closing, second).closing).toBe(
          balanceTotals(opening, [...first, ...second]).closing,
        );
      }),
    );
  });
});

import type { Movement } from '#functions/domain/balances/balance-totals.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Made = {
  /** The net of the cycle's own lines, and of its corrections of earlier cycles. */
  readonly linesMinor: bigint;
  readonly adjustmentsMinor: bigint;
  readonly taxMinor: bigint;
  readonly payableMinor: bigint;
};

/**
 * How a payment that is made moves its payee's balance: what the cycle brought, less what is withheld and paid. One that
 * is carried withholds and pays nothing, so that its amount stays in the balance (royalty rules §5, §10).
 */
export function movementsOfMade({
  linesMinor,
  adjustmentsMinor,
  taxMinor,
  payableMinor,
}: Made): readonly Movement[] {
  const all: readonly Movement[] = [
    { kind: 'lines', minor: linesMinor },
    { kind: 'adjustments', minor: adjustmentsMinor },
    { kind: 'tax', minor: -taxMinor },
    { kind: 'paid', minor: -payableMinor },
  ];
  return all.filter(({ minor }) => minor !== 0n);
}

/** A payment that is cancelled gives its base, payable and tax, back to the balance (royalty rules §10.2). */
export function movementsOfCancelled({
  netPayable,
  withholdingTax,
}: Pick<Payment, 'netPayable' | 'withholdingTax'>): readonly Movement[] {
  return [{ kind: 'given-back', minor: netPayable.minor + withholdingTax.minor }];
}

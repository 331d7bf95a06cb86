import type { DuePart } from '#functions/domain/payments/payment-due.ts';

/** 100.00 gross under the only terms: fee 15 %, tax 8 %. */
export const aDuePart = (over: Partial<DuePart> = {}): DuePart => ({
  feePercent: '15.00',
  grossMinor: 10_000n,
  feeMinor: 1_500n,
  adjustmentsMinor: 0n,
  withholdingTaxPercent: '8.00',
  withholdingTaxSource: 'terms',
  withholdingTaxReference: undefined,
  minimumPayoutMinor: undefined,
  isLatest: true,
  accruedUntil: undefined,
  ...over,
});

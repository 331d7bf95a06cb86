import { describe, expect, test } from '@jest/globals';
import { dueParts } from '#functions/domain/payments/due-parts.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });
const NON_RESIDENT = { percent: '15.00', source: 'nonResident' as const };
const Q1 = { cycleId: anId('cyc', 1), periodStart: '2026-01-01' };

/** Terms of 10 % tax from 2024 on, of 12.5 % and a minimum of 10.00 from 16 May 2026 on. */
const agreement = aFrozenAgreement({
  terms: [
    { termsFrom: '2024-01-01', withholdingTaxPercent: '10.00' },
    {
      termsFrom: '2026-05-16',
      withholdingTaxPercent: '12.50',
      withholdingTaxReference: 'Treaty, art. 12',
      minimumPayout: { amount: '10.00', currency: 'GHS' },
    },
  ],
});
type Of = { readonly termsFrom: string; readonly adjusts?: boolean; readonly feePercent?: string };
const line = (gross: bigint, { termsFrom, adjusts = false, feePercent = '15.00' }: Of) => ({
  agreementId: agreement.id,
  termsFrom,
  gross: ghs(gross),
  adminFee: ghs((gross * 15n) / 100n),
  fee: { percent: feePercent },
  ...(adjusts && { adjustmentOf: Q1 }),
});
const [FIRST, SECOND] = [{ termsFrom: '2024-01-01' }, { termsFrom: '2026-05-16' }];
const parts = (lines: Parameters<typeof dueParts>[0]['lines'], over = {}) =>
  dueParts({
    lines,
    agreements: [agreement],
    periodStart: '2026-04-01',
    periodEnd: '2026-06-30',
    residence: NON_RESIDENT,
    ...over,
  });

describe('what of a payee’s lines is taxed together (royalty rules §5)', () => {
  test('is one part for each terms, in the order in which they start; the last of them takes what is brought forward', () => {
    expect(parts([line(1_000n, SECOND), line(2_000n, FIRST), line(3_000n, FIRST)])).toMatchObject([
      { ...FIRST, grossMinor: 5_000n, feeMinor: 750n, withholdingTaxPercent: '10.00', isLatest: false },
      {
        ...{ ...SECOND, grossMinor: 1_000n, withholdingTaxPercent: '12.50', isLatest: true },
        ...{ minimumPayoutMinor: 1_000n, withholdingTaxReference: 'Treaty, art. 12' },
      },
    ]);
  });

  test('an adjustment joins the terms of its own, where the payee has lines of these in the cycle', () => {
    const found = parts([
      line(1_000n, FIRST),
      line(1_000n, SECOND),
      line(-200n, { ...FIRST, adjusts: true, feePercent: '9.50' }),
    ]);
    expect(found).toMatchObject([
      { ...FIRST, grossMinor: 800n, adjustmentsMinor: -170n, feePercent: '15.00', isLatest: false },
      { ...SECOND, grossMinor: 1_000n, adjustmentsMinor: 0n, isLatest: true },
    ]);
  });

  test('else it joins the latest terms', () => {
    expect(parts([line(1_000n, FIRST), line(-200n, { ...SECOND, adjusts: true })])).toMatchObject([
      { ...FIRST, grossMinor: 800n, adjustmentsMinor: -170n, isLatest: true },
    ]);
  });

  test('without lines of its own, corrections and a balance are taxed under the active terms that began last', () => {
    const adjustments = [line(400n, { ...FIRST, adjusts: true })];
    expect(parts(adjustments)).toMatchObject([{ ...SECOND, grossMinor: 400n, isLatest: true }]);
    expect(parts(adjustments)[0]).not.toHaveProperty('feePercent');
    expect(parts(adjustments, { periodEnd: '2026-05-15' })).toMatchObject([{ ...FIRST, isLatest: true }]);
    expect(parts([])).toMatchObject([{ ...SECOND, grossMinor: 0n, minimumPayoutMinor: 1_000n }]);
  });

  test('a draft and an agreement that has ended do not count beside an active one; alone the last one counts', () => {
    const [first] = agreement.terms;
    const of = (status: 'Draft' | 'Terminated', n: number, termsFrom: string) => ({
      ...agreement,
      ...{ id: anId('agr', n), status, effectiveDate: termsFrom },
      terms: [{ ...first, termsFrom, withholdingTaxPercent: '1.00' }],
    });
    const [draft, ended] = [of('Draft', 2, '2026-06-01'), of('Terminated', 3, '2026-06-02')];
    expect(parts([], { agreements: [draft, agreement, ended] })).toMatchObject([SECOND]);
    expect(parts([], { agreements: [draft, ended] })).toMatchObject([{ agreementId: ended.id }]);
  });

  test('terms that name no percent are taxed by the territory’s rate for where the payee lives', () => {
    const silent = aFrozenAgreement();
    const own = { ...line(1_000n, FIRST), agreementId: silent.id };
    expect(parts([own], { agreements: [silent] })).toMatchObject([
      { withholdingTaxPercent: '15.00', withholdingTaxSource: 'nonResident' },
    ]);
    const residence = { percent: '5.00', source: 'resident' };
    expect(parts([own], { agreements: [silent], residence })).toMatchObject([
      { withholdingTaxPercent: '5.00', withholdingTaxSource: 'resident' },
    ]);
  });

  test('an artist has one part, corrections included, at the rate of residents', () => {
    const { agreementId: _agreement, termsFrom: _from, ...own } = line(1_000n, FIRST);
    const residence = { percent: '5.00', source: 'resident' as const };
    const lines = [own, { ...own, gross: ghs(-300n), adminFee: ghs(0n), adjustmentOf: Q1 }];
    expect(parts(lines, { agreements: [], residence })).toMatchObject([
      { grossMinor: 700n, withholdingTaxPercent: '5.00', isLatest: true },
    ]);
  });
});

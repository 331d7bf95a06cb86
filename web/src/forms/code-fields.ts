import type { ProblemCode } from '#shared/problems.ts';

/** Refusals of a whole request that are about one of its fields. */
const FIELD_OF: Partial<Readonly<Record<ProblemCode, string>>> = {
  'agreement.overlaps': 'effectiveDate',
  'agreement.terms-locked': 'termsFrom',
  'agreement.terms-out-of-order': 'termsFrom',
  'artist.reference-taken': 'reference',
  'cycle.overlaps': 'periodStart',
  'fee.above-agreement': 'adminFeePercentOverride',
  'licence.overlaps': 'periodStart',
  'partner.society-taken': 'societyCode',
  'partner.society-used': 'societyCode',
  'payment.reference-taken': 'paymentReference',
  'refit.too-few-decisions': 'scope',
  'station.taken': 'stationId',
  'tariff.overlaps': 'effectiveDate',
  'tariff.in-locked-period': 'effectiveDate',
};

/** The field of a request that a refusal is about, by its code; undefined where it is about the whole. */
export function fieldOfCode(code: string): string | undefined {
  return new Map(Object.entries(FIELD_OF)).get(code);
}

import type { createAgreement, listAgreements } from '#shared/contract/partners.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';

export type WireAgreement = RowOf<typeof listAgreements>;
type AgreementBody = WireBodyOf<typeof createAgreement>;

/** Fee, tax and minimum payout as a form holds them: what is not set is an empty text. */
export type TermsValues = {
  adminFeePercent: string;
  withholdingTaxPercent: string;
  withholdingTaxReference: string;
  minimumPayout: string;
  currency: string;
};

/** An agreement as a form holds it. */
export type AgreementValues = TermsValues &
  Pick<AgreementBody, 'status' | 'reportingFrequency'> & {
    territory: string;
    effectiveDate: string;
    expiryDate: string;
    paysHeldFrom: string;
    cron: string;
    notes: string;
    /** From when on its fee, tax and minimum are new terms. */
    termsFrom: string;
  };

/** What the form of a new agreement begins with. */
export const NEW_AGREEMENT: AgreementValues = {
  territory: 'GH',
  effectiveDate: '',
  expiryDate: '',
  paysHeldFrom: '',
  adminFeePercent: '',
  withholdingTaxPercent: '',
  withholdingTaxReference: '',
  minimumPayout: '',
  currency: 'GHS',
  status: 'Active',
  reportingFrequency: 'Quarterly',
  cron: '',
  notes: '',
  termsFrom: '',
};

/** What the form of a known agreement begins with. */
export function agreementValues(agreement: AgreementBody): AgreementValues {
  return {
    ...NEW_AGREEMENT,
    territory: agreement.territory,
    effectiveDate: agreement.effectiveDate,
    expiryDate: agreement.expiryDate ?? '',
    paysHeldFrom: agreement.paysHeldFrom ?? '',
    adminFeePercent: agreement.adminFeePercent ?? '',
    withholdingTaxPercent: agreement.withholdingTaxPercent ?? '',
    withholdingTaxReference: agreement.withholdingTaxReference ?? '',
    minimumPayout: agreement.minimumPayout?.amount ?? '',
    currency: agreement.minimumPayout?.currency ?? NEW_AGREEMENT.currency,
    status: agreement.status,
    reportingFrequency: agreement.reportingFrequency,
    cron: agreement.cron ?? '',
    notes: agreement.notes ?? '',
  };
}

/** A form’s values as they are sent; a schedule goes with no other frequency than its own. */
export function agreementBody(values: AgreementValues): AgreementBody & { termsFrom?: string } {
  const { minimumPayout: amount, currency, cron, ...plain } = values;
  return {
    ...withoutBlanks(plain),
    ...(amount !== '' && { minimumPayout: { amount, currency } }),
    ...(plain.reportingFrequency === 'Custom' && cron !== '' && { cron }),
  };
}

/** The fields beside which the API’s errors can be shown. */
export const AGREEMENT_FIELDS = [
  'territory',
  'effectiveDate',
  'expiryDate',
  'paysHeldFrom',
  'adminFeePercent',
  'withholdingTaxPercent',
  'withholdingTaxReference',
  'minimumPayout',
  'status',
  'reportingFrequency',
  'cron',
  'notes',
] as const;

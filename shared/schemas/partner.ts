import { z } from 'zod';
import { AgreementId, PartnerId, SocietyCode } from '#shared/ids.ts';
import { Currency, MoneyField, Percent } from '#shared/money.ts';
import {
  CalendarDate,
  Count,
  Email,
  FreeText,
  Instant,
  Name,
  Territory,
  Version,
} from '#shared/schemas/common.ts';

export const ReportingStandard = z.enum(['CWR', 'DDEX-DSR', 'CSV-Custom']);
export const StatementFormat = z.enum(['CSV', 'CWR', 'DDEX-DSR', 'PDF']).meta({ id: 'StatementFormat' });
export type StatementFormat = z.infer<typeof StatementFormat>;

const Metadata = z.record(z.string().max(100), z.string().max(1000));

/** What an administrator enters of a foreign society. */
export const NewPartner = z
  .object({
    name: Name,
    countryCode: Territory,
    societyCode: SocietyCode,
    contactEmail: Email,
    active: z.boolean().default(true),
    reportingStandard: ReportingStandard,
    defaultAdminFeePercent: Percent.optional(),
    exportFormats: z.array(StatementFormat).min(1).optional(),
    settlementCurrency: Currency.default('GHS'),
    payWithoutShares: z.boolean().default(true),
    metadata: Metadata.optional(),
  })
  .meta({ id: 'NewPartner' });
export type NewPartner = z.infer<typeof NewPartner>;

/** A foreign society that ZamIO stands for. */
export const Partner = NewPartner.extend({
  id: PartnerId,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
}).meta({ id: 'Partner' });
export type Partner = z.infer<typeof Partner>;

/** A partner with what stands around it, as `GET /api/partners/{partnerId}` shows it. */
export const PartnerDetail = Partner.extend({
  latestCycleStatus: z.string().nullable(),
  nextReportDue: CalendarDate.nullable(),
  repertoire: z.object({ works: Count, recordings: Count, lastIngestedAt: Instant.nullable() }),
}).meta({ id: 'PartnerDetail' });

export const AgreementStatus = z
  .enum(['Draft', 'Active', 'Suspended', 'Terminated'])
  .meta({ id: 'AgreementStatus' });
export type AgreementStatus = z.infer<typeof AgreementStatus>;
export const ReportingFrequency = z.enum(['Quarterly', 'SemiAnnual', 'Annual', 'Custom']);

const agreementTerms = {
  territory: Territory,
  effectiveDate: CalendarDate,
  expiryDate: CalendarDate.optional(),
  adminFeePercent: Percent.optional(),
  withholdingTaxPercent: Percent.default('0.00'),
  withholdingTaxReference: z.string().max(300).optional(),
  minimumPayout: MoneyField.optional(),
  status: AgreementStatus,
  reportingFrequency: ReportingFrequency,
  cron: z.string().max(100).optional(),
  notes: FreeText.optional(),
};
const inOrder = (terms: { effectiveDate: string; expiryDate?: string | undefined }) =>
  terms.expiryDate === undefined || terms.expiryDate >= terms.effectiveDate;
const outOfOrder = { path: ['expiryDate'], message: 'the expiry date is before the effective date' };

export const NewAgreement = z
  .object(agreementTerms)
  .refine(inOrder, outOfOrder)
  .refine(({ status, expiryDate }) => status !== 'Terminated' || expiryDate !== undefined, {
    path: ['expiryDate'],
    message: 'an agreement that is entered as terminated needs its last day',
  })
  .meta({ id: 'NewAgreement' });
export type NewAgreement = z.infer<typeof NewAgreement>;
export const AgreementUpdate = z
  .object({ ...agreementTerms, version: Version })
  .refine(inOrder, outOfOrder)
  .meta({ id: 'AgreementUpdate' });
export type AgreementUpdate = z.infer<typeof AgreementUpdate>;

/** Days, both included, on which a suspension holds the money back; without `to` it still does. */
export const Suspension = z.object({ from: CalendarDate, to: CalendarDate.optional() });

/** One version of a reciprocal agreement. Versions are added, never changed: the highest is in force. */
export const Agreement = z
  .object({
    ...agreementTerms,
    id: AgreementId,
    partnerId: PartnerId,
    version: Version,
    suspensions: z.array(Suspension),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof Agreement>;

import * as z from 'zod';
import { AgreementId, Ipi, LicenceId, PartnerId, SocietyCode, StationId, TariffId } from '#shared/ids.ts';
import { Currency, Multiplier, Percent, Rate } from '#shared/money.ts';
import { CalendarDate, Instant, Territory } from '#shared/schemas/common.ts';

/**
 * Agreements, tariffs, licences, stations and shares as a close freezes them. The files of a close are read years
 * later, so these shapes are kept apart from the product's: the product may change what a tariff looks like, but
 * version 1 of a file stays the same. An unknown field is refused.
 */

/** Minor units as text: JSON has no bigints. */
export const FrozenMinor = z.string().regex(/^-?\d{1,15}$/, 'expected minor units');

export const FrozenShare = z.strictObject({
  kind: z.enum(['writer', 'publisher', 'artist']),
  name: z.string(),
  ipi: Ipi.optional(),
  role: z.string(),
  right: z.enum(['performing', 'mechanical']),
  territory: z.string(),
  societyCode: SocietyCode.optional(),
  artistReference: z.string().optional(),
  percent: Percent.optional(),
  chain: z.int().optional(),
});

/** Fee, tax and minimum payout of an agreement for plays from a date on, in the order of these dates. */
const FrozenAgreementTerms = z.strictObject({
  termsFrom: CalendarDate,
  adminFeePercent: Percent.optional(),
  withholdingTaxPercent: Percent.optional(),
  withholdingTaxReference: z.string().optional(),
  minimumPayoutMinor: FrozenMinor.optional(),
});
export type FrozenAgreementTerms = z.infer<typeof FrozenAgreementTerms>;

export const FrozenAgreement = z.strictObject({
  id: AgreementId,
  partnerId: PartnerId,
  territory: Territory,
  effectiveDate: CalendarDate,
  expiryDate: CalendarDate.optional(),
  paysHeldFrom: CalendarDate.optional(),
  terms: z.array(FrozenAgreementTerms).min(1).readonly(),
  status: z.enum(['Draft', 'Active', 'Suspended', 'Terminated']),
  reportingFrequency: z.enum(['Quarterly', 'SemiAnnual', 'Annual', 'Custom']),
  cron: z.string().optional(),
  notes: z.string().optional(),
  suspensions: z.array(z.strictObject({ from: CalendarDate, to: CalendarDate.optional() })),
  version: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type FrozenAgreement = z.infer<typeof FrozenAgreement>;

export const FrozenStation = z.strictObject({
  stationId: StationId,
  name: z.string(),
  broadcasterType: z.string(),
  medium: z.enum(['radio', 'tv', 'online']),
  territory: Territory,
  timezone: z.string(),
  version: z.int(),
  createdAt: Instant,
});

const tariff = z.strictObject({
  id: TariffId,
  territory: Territory,
  broadcasterType: z.string(),
  medium: z.enum(['radio', 'tv', 'online']),
  currency: Currency,
  minimumSeconds: z.int(),
  maximumSeconds: z.int(),
  unidentified: z.enum(['hold', 'redistribute']),
  dayparts: z.array(z.strictObject({ from: z.string(), to: z.string(), multiplier: Multiplier })),
  effectiveDate: CalendarDate.optional(),
  expiryDate: CalendarDate.optional(),
  version: z.int(),
  createdAt: Instant,
});
export const FrozenTariff = z.discriminatedUnion('basis', [
  tariff.extend({ basis: z.literal('perPlay'), rate: Rate }),
  tariff.extend({ basis: z.literal('perMinute'), rate: Rate }),
  tariff.extend({ basis: z.literal('licencePool') }),
]);

export const FrozenLicence = z.strictObject({
  id: LicenceId,
  stationId: StationId,
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  amount: z.string(),
  currency: Currency,
  version: z.int(),
  revises: LicenceId.optional(),
  createdAt: Instant,
});
export type FrozenLicence = z.infer<typeof FrozenLicence>;

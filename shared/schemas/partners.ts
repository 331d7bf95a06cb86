import * as z from 'zod';
import { AgreementId, PartnerId, SocietyCode } from '#shared/ids.ts';
import { recordOf } from '#shared/limits.ts';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { namesOf } from '#shared/machines/machine.ts';
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
export const RepertoireFormat = z
  .enum(['CSV', 'XLSX', 'CWR', 'ERN', 'MEAD'])
  .meta({ id: 'RepertoireFormat', description: 'The formats of repertoire that are read.' });
export type RepertoireFormat = z.infer<typeof RepertoireFormat>;
export const CwrVersion = z.enum(['2.1', '2.2', '3.0', '3.1']).meta({
  id: 'CwrVersion',
  description: "The version of CISAC's Common Works Registration in which a partner is sent works.",
});
export const ReadingMode = z.enum(['tolerant', 'strict']).meta({
  id: 'ReadingMode',
  description:
    'How CWR and DDEX of a partner are read: tolerant takes what is sent against the standard where its sense is clear, and names each such assumption; strict rejects it.',
});
export type ReadingMode = z.infer<typeof ReadingMode>;
export const Dpid = z
  .string()
  .regex(/^PADPIDA[A-Za-z0-9]{3,20}$/, 'expected a DDEX party id such as PADPIDA2015120100C')
  .meta({ id: 'Dpid', description: 'A DDEX party id.' });
export const StatementFormat = z.enum(['CSV', 'CWR', 'DDEX-DSR', 'PDF']).meta({ id: 'StatementFormat' });
export type StatementFormat = z.infer<typeof StatementFormat>;

export const RepertoireSource = z
  .object({
    kind: z.enum(['S3', 'SFTP', 'HTTPS']),
    location: z
      .string()
      .max(500)
      .regex(
        /^(s3|sftp|https):\/\/[^\s]+$/,
        'expected s3://bucket/prefix, sftp://host/folder or https://host/list',
      ),
    secretName: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,100}$/, 'letters, digits, dots, dashes, 100 at most')
      .meta({ description: 'The secret is `zamio/<environment>/repertoire/` and this name.' }),
  })
  .refine(({ kind, location }) => location.startsWith(`${kind.toLowerCase()}://`), {
    path: ['location'],
    message: 'the location is of another kind',
  })
  .meta({
    id: 'RepertoireSource',
    description:
      "Where a partner's files are fetched from every night; the secret of that name says how to sign in.",
  });
export type RepertoireSource = z.infer<typeof RepertoireSource>;

/** How many entries of metadata a partner may have. */
export const MAX_PARTNER_METADATA = 50;
const Metadata = recordOf(MAX_PARTNER_METADATA, z.string().max(100), z.string().max(1000));

export const NewPartner = z
  .object({
    name: Name,
    countryCode: Territory,
    societyCode: SocietyCode,
    contactEmail: Email,
    active: z.boolean().default(true),
    inactiveFrom: CalendarDate.optional().meta({
      description: 'Plays before it are not touched by its being inactive (royalty rules §4).',
    }),
    reportingStandard: ReportingStandard,
    defaultAdminFeePercent: Percent.optional(),
    exportFormats: z
      .array(StatementFormat)
      .min(1)
      .max(StatementFormat.options.length)
      .optional()
      .meta({ description: 'Formats that are sent; absent: every one there is.' }),
    importFormats: z
      .array(RepertoireFormat)
      .min(1)
      .max(RepertoireFormat.options.length)
      .optional()
      .meta({ description: 'Formats that are taken; absent: every one there is.' }),
    cwrVersion: CwrVersion.default('2.1'),
    language: z.enum(['en', 'fr']).default('en').meta({
      description: 'of the statements for people that are written from now on, and of mails to the partner',
    }),
    readingMode: ReadingMode.default('tolerant'),
    dpid: Dpid.optional(),
    repertoireSource: RepertoireSource.optional(),
    settlementCurrency: Currency.default('GHS'),
    payWithoutShares: z.boolean().default(true),
    payUnknownSociety: z.boolean().default(true).meta({
      description: 'whether a share without a society in its works is paid to it (royalty rules §4)',
    }),
    notices: z.boolean().default(false).meta({
      description: 'whether its contact is mailed when its statements are ready',
    }),
    metadata: Metadata.optional(),
  })
  .meta({ id: 'NewPartner', description: 'What an administrator enters of a foreign society.' });
export type NewPartner = z.infer<typeof NewPartner>;

export const Partner = NewPartner.extend({
  id: PartnerId,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
}).meta({ id: 'Partner', description: 'A foreign society that ZamIO stands for.' });
export type Partner = z.infer<typeof Partner>;

export const PartnerDetail = Partner.extend({
  latestCycleStatus: z.string().nullable(),
  nextReportDue: CalendarDate.nullable(),
  repertoire: z.object({ works: Count, recordings: Count, lastIngestedAt: Instant.nullable() }),
}).meta({
  id: 'PartnerDetail',
  description: 'A partner with what stands around it, as `GET /api/partners/{partnerId}` shows it.',
});

export const AgreementStatus = z.enum(namesOf(AGREEMENT.states)).meta({ id: 'AgreementStatus' });
export type AgreementStatus = z.infer<typeof AgreementStatus>;
export const ReportingFrequency = z.enum(['Quarterly', 'SemiAnnual', 'Annual', 'Custom']);

const moneyTerms = {
  adminFeePercent: Percent.optional(),
  withholdingTaxPercent: Percent.optional().meta({
    description: 'absent: the territory’s rate for the payee’s residence',
  }),
  withholdingTaxReference: z.string().max(300).optional(),
  minimumPayout: MoneyField.optional(),
};
export const AgreementTerms = z.object({ termsFrom: CalendarDate, ...moneyTerms }).meta({
  id: 'AgreementTerms',
  description: 'Fee, tax and minimum payout of an agreement for plays from a date on (royalty rules §4).',
});
export type AgreementTerms = z.infer<typeof AgreementTerms>;

const agreementTerms = {
  territory: Territory,
  effectiveDate: CalendarDate,
  expiryDate: CalendarDate.optional(),
  paysHeldFrom: CalendarDate.optional().meta({
    description: 'Held plays from this date on are paid, should it be before the effective date.',
  }),
  ...moneyTerms,
  status: AgreementStatus,
  reportingFrequency: ReportingFrequency,
  cron: z.string().max(100).optional(),
  notes: FreeText.optional(),
};
const inOrder = (terms: { effectiveDate: string; expiryDate?: string | undefined }) =>
  terms.expiryDate === undefined || terms.expiryDate >= terms.effectiveDate;
const outOfOrder = { path: ['expiryDate'], message: 'the expiry date is before the effective date' };
const reachesBack = (terms: { effectiveDate: string; paysHeldFrom?: string | undefined }) =>
  terms.paysHeldFrom === undefined || terms.paysHeldFrom <= terms.effectiveDate;
const reachesForward = {
  path: ['paysHeldFrom'],
  message: 'held plays are paid from the effective date on at the latest',
};

export const NewAgreement = z
  .object(agreementTerms)
  .refine(inOrder, outOfOrder)
  .refine(reachesBack, reachesForward)
  .refine(({ status, expiryDate }) => status !== 'Terminated' || expiryDate !== undefined, {
    path: ['expiryDate'],
    message: 'an agreement that is entered as terminated needs its last day',
  })
  .meta({ id: 'NewAgreement' });
export type NewAgreement = z.infer<typeof NewAgreement>;
export const AgreementUpdate = z
  .object({
    ...agreementTerms,
    termsFrom: CalendarDate.optional().meta({
      description:
        'Fee, tax and minimum payout are new terms from this date on; absent: the newest terms are corrected.',
    }),
    version: Version,
  })
  .refine(inOrder, outOfOrder)
  .refine(reachesBack, reachesForward)
  .meta({ id: 'AgreementUpdate' });
export type AgreementUpdate = z.infer<typeof AgreementUpdate>;

/** Days, both included, on which a suspension holds the money back; without `to` it is still in force. */
export const Suspension = z.object({ from: CalendarDate, to: CalendarDate.optional() });

/** How often an agreement may be suspended. */
export const MAX_SUSPENSIONS = 200;
/** How many terms an agreement may have, one after the other. */
export const MAX_TERMS = 100;

export const Agreement = z
  .object({
    ...agreementTerms,
    id: AgreementId,
    partnerId: PartnerId,
    version: Version,
    suspensions: z.array(Suspension).max(MAX_SUSPENSIONS),
    terms: z.array(AgreementTerms).min(1).max(MAX_TERMS).meta({
      description: 'All terms, the first first; the newest also stand in the agreement itself.',
    }),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: 'Agreement',
    description:
      'One version of a reciprocal agreement. Versions are added, never changed: the highest is in force.',
  });
export type Agreement = z.infer<typeof Agreement>;

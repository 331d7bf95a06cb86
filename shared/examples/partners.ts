import type { z } from 'zod';
import type {
  Agreement,
  NewAgreement,
  NewPartner,
  Partner,
  PartnerDetail,
} from '#shared/schemas/partners.ts';

export const partnerId = 'prt_01KBZ3M8T5X6W0Q4V7R2N9HJAS';
export const agreementId = 'agr_01KBZ3N1C8D2E4F6G7H8J9KMNP';

export const newPartner: z.input<typeof NewPartner> = {
  name: 'ASCAP',
  countryCode: 'US',
  societyCode: '010',
  contactEmail: 'international@ascap.example',
  reportingStandard: 'CWR',
  defaultAdminFeePercent: '15.00',
  exportFormats: ['CSV', 'CWR', 'PDF'],
  settlementCurrency: 'USD',
};

export const partner: z.input<typeof Partner> = {
  ...newPartner,
  id: partnerId,
  active: true,
  cwrVersion: '2.1',
  language: 'en',
  readingMode: 'tolerant',
  payWithoutShares: true,
  payUnknownSociety: true,
  notices: false,
  version: 1,
  createdAt: '2026-01-05T09:12:44.310Z',
  updatedAt: '2026-01-05T09:12:44.310Z',
};

export const partnerDetail: z.input<typeof PartnerDetail> = {
  ...partner,
  latestCycleStatus: 'Locked',
  nextReportDue: '2026-06-30',
  repertoire: { works: 1204, recordings: 1877, lastIngestedAt: '2026-03-02T22:10:09.001Z' },
};

export const newAgreement: z.input<typeof NewAgreement> = {
  territory: 'GH',
  effectiveDate: '2026-01-01',
  expiryDate: '2028-12-31',
  adminFeePercent: '15.00',
  withholdingTaxPercent: '10.00',
  withholdingTaxReference: 'Income Tax Act 2015 (Act 896), s. 115',
  minimumPayout: { amount: '500.00', currency: 'GHS' },
  status: 'Active',
  reportingFrequency: 'Quarterly',
};

export const agreement: z.input<typeof Agreement> = {
  ...newAgreement,
  id: agreementId,
  partnerId,
  version: 1,
  suspensions: [],
  terms: [
    {
      termsFrom: '2026-01-01',
      adminFeePercent: '15.00',
      withholdingTaxPercent: '10.00',
      withholdingTaxReference: 'Income Tax Act 2015 (Act 896), s. 115',
      minimumPayout: { amount: '500.00', currency: 'GHS' },
    },
  ],
  createdAt: '2026-01-05T09:20:01.112Z',
  updatedAt: '2026-01-05T09:20:01.112Z',
};

/** What becomes other terms of an agreement. */
export const newTerms = { adminFeePercent: '14.00', termsFrom: '2026-07-01' } as const;

export const agreementWithNewTerms: z.input<typeof Agreement> = {
  ...agreement,
  adminFeePercent: newTerms.adminFeePercent,
  terms: [
    ...agreement.terms,
    {
      ...newTerms,
      withholdingTaxPercent: '10.00',
      withholdingTaxReference: 'Income Tax Act 2015 (Act 896), s. 115',
      minimumPayout: { amount: '500.00', currency: 'GHS' },
    },
  ],
  version: 2,
  updatedAt: '2026-06-02T14:00:51.730Z',
};

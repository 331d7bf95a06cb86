import type { NewAgreement } from '#shared/schemas/partners.ts';

/** Statuses that an agreement starts with, and the others it may be given. */
export const STATUSES: Readonly<Record<NewAgreement['status'], string>> = {
  Active: 'Active',
  Draft: 'Draft',
  Suspended: 'Suspended',
  Terminated: 'Terminated',
};

/** How often a partner is reported to; `Custom` needs a schedule of its own and is set through the API. */
export const FREQUENCIES: Readonly<Record<Exclude<NewAgreement['reportingFrequency'], 'Custom'>, string>> = {
  Quarterly: 'Quarterly',
  SemiAnnual: 'Semi-annual',
  Annual: 'Annual',
};

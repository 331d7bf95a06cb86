import { AGREEMENT } from '#shared/machines/agreement.ts';
import { labelsOf } from '#shared/machines/machine.ts';
import type { NewAgreement } from '#shared/schemas/partners.ts';

/** Statuses that an agreement starts with, and the others it may be given. */
export const STATUSES: Readonly<Record<NewAgreement['status'], string>> = labelsOf(AGREEMENT.states);

/** How often a partner is reported to; `Custom` needs a schedule of its own. */
export const FREQUENCIES: Readonly<Record<NewAgreement['reportingFrequency'], string>> = {
  Quarterly: 'Quarterly',
  SemiAnnual: 'Semi-annual',
  Annual: 'Annual',
  Custom: 'By a schedule of its own',
};

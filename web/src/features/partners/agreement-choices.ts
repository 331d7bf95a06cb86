import { t } from '@lingui/core/macro';
import type { NewAgreement } from '#shared/schemas/partners.ts';

/** Statuses that an agreement starts with, and the others it may be given. */
export const STATUSES: Readonly<Record<NewAgreement['status'], string>> = {
  Draft: t({ message: 'Draft', context: 'agreement' }),
  Active: t({ message: 'Active', context: 'agreement' }),
  Suspended: t({ message: 'Suspended', context: 'agreement' }),
  Terminated: t({ message: 'Terminated', context: 'agreement' }),
};

/** How often a partner is reported to; `Custom` needs a schedule of its own. */
export const FREQUENCIES: Readonly<Record<NewAgreement['reportingFrequency'], string>> = {
  Quarterly: t`Quarterly`,
  SemiAnnual: t`Semi-annual`,
  Annual: t`Annual`,
  Custom: t`By a schedule of its own`,
};

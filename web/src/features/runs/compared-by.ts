import { t } from '@lingui/core/macro';
import type { ComparedBy } from '#shared/schemas/runs.ts';

/** By what two runs or cycles are compared, how it reads, and what its rows are. */
export const COMPARED_BY: Readonly<Record<ComparedBy, { readonly name: string; readonly rows: string }>> = {
  payee: { name: t`Payee`, rows: t`payees` },
  station: { name: t`Station`, rows: t`stations` },
  work: { name: t`Work`, rows: t`works` },
};

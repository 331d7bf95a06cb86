import type { ComparedBy } from '#shared/schemas/runs.ts';

/** By what two runs or cycles are compared, how it reads, and what its rows are. */
export const COMPARED_BY: Readonly<Record<ComparedBy, { readonly name: string; readonly rows: string }>> = {
  payee: { name: 'Payee', rows: 'payees' },
  station: { name: 'Station', rows: 'stations' },
  work: { name: 'Work', rows: 'works' },
};

import type { RepertoireFormat } from '#shared/schemas/partners.ts';

/** What each format of repertoire is called. */
export const REPERTOIRE_FORMATS: Readonly<Record<RepertoireFormat, string>> = {
  CSV: 'CSV',
  XLSX: 'Excel',
  CWR: 'CWR',
  ERN: 'DDEX ERN',
  MEAD: 'DDEX MEAD',
};

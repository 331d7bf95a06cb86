import { t } from '@lingui/core/macro';
import type { NewPartner, RepertoireSource } from '#shared/schemas/partners.ts';

/** How a partner is reported to. */
export const STANDARDS: Readonly<Record<NewPartner['reportingStandard'], string>> = {
  CWR: 'CWR',
  'DDEX-DSR': 'DDEX DSR',
  'CSV-Custom': t`Custom CSV`,
};

/** The versions of CWR that there are; the first is what most societies take. */
export const CWR_VERSIONS: Readonly<Record<NewPartner['cwrVersion'], string>> = {
  '2.1': '2.1',
  '2.2': '2.2',
  '3.0': '3.0',
  '3.1': '3.1',
};

/** How its CWR and DDEX files are read. */
export const READING_MODES: Readonly<Record<NewPartner['readingMode'], string>> = {
  tolerant: t`As it comes, assumptions are named`,
  strict: t`To the letter of the standard`,
};

/** Where repertoire may be fetched from. */
export const SOURCE_KINDS: Readonly<Record<RepertoireSource['kind'] | '', string>> = {
  '': t`None, files are uploaded`,
  SFTP: 'SFTP',
  S3: 'S3',
  HTTPS: 'HTTPS',
};

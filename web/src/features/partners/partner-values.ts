import type { updatePartner } from '#shared/contract/partners.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import type { NewPartner, RepertoireSource } from '#shared/schemas/partners.ts';
import { linesOf, recordOf } from '#web/forms/record-lines.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { enabledFormats } from '#web/parts/partners/enabled-formats.ts';
import { REPERTOIRE_FORMATS } from '#web/parts/repertoire/repertoire-formats.ts';
import { STATEMENT_FORMATS } from '#web/parts/statements/statement-formats.ts';

export type PartnerBody = Omit<WireBodyOf<typeof updatePartner>, 'version'>;
/** Fields whose values differ in shape between form and API. */
type ReshapedField = 'importFormats' | 'exportFormats' | 'repertoireSource' | 'metadata';

/** A partner as a form holds it: what is not set is an empty text, and no format named means every one ticked. */
export type PartnerValues = Required<Omit<NewPartner, ReshapedField>> & {
  importFormats: readonly string[];
  exportFormats: readonly string[];
  repertoireSource: { kind: RepertoireSource['kind'] | ''; location: string; secretName: string };
  /** A line `name: value` for each entry. */
  metadata: string;
};

const IMPORTS = enabledFormats(REPERTOIRE_FORMATS, undefined);
const EXPORTS = enabledFormats(STATEMENT_FORMATS, undefined);

/** What the form of a new partner begins with. */
export const NEW_PARTNER: PartnerValues = {
  name: '',
  countryCode: '',
  societyCode: '',
  contactEmail: '',
  active: true,
  reportingStandard: 'CWR',
  defaultAdminFeePercent: '',
  importFormats: IMPORTS,
  exportFormats: EXPORTS,
  cwrVersion: '2.1',
  language: 'en',
  readingMode: 'tolerant',
  dpid: '',
  repertoireSource: { kind: '', location: '', secretName: '' },
  settlementCurrency: 'GHS',
  inactiveFrom: '',
  payWithoutShares: true,
  payUnknownSociety: true,
  notices: false,
  metadata: '',
};

/** What the form of a known partner begins with. */
export function partnerValues(partner: PartnerBody): PartnerValues {
  return {
    ...NEW_PARTNER,
    name: partner.name,
    countryCode: partner.countryCode,
    societyCode: partner.societyCode,
    contactEmail: partner.contactEmail,
    active: partner.active ?? true,
    reportingStandard: partner.reportingStandard,
    defaultAdminFeePercent: partner.defaultAdminFeePercent ?? '',
    importFormats: partner.importFormats ?? IMPORTS,
    exportFormats: partner.exportFormats ?? EXPORTS,
    cwrVersion: partner.cwrVersion ?? NEW_PARTNER.cwrVersion,
    language: partner.language ?? 'en',
    readingMode: partner.readingMode ?? NEW_PARTNER.readingMode,
    dpid: partner.dpid ?? '',
    repertoireSource: partner.repertoireSource ?? NEW_PARTNER.repertoireSource,
    settlementCurrency: partner.settlementCurrency ?? NEW_PARTNER.settlementCurrency,
    inactiveFrom: partner.inactiveFrom ?? '',
    payWithoutShares: partner.payWithoutShares ?? true,
    payUnknownSociety: partner.payUnknownSociety ?? true,
    notices: partner.notices ?? false,
    metadata: linesOf(partner.metadata),
  };
}

/**
 * A form’s values as they are sent. With all formats ticked, or none, the formats are left out, so that the partner
 * also gets formats that come later. A source without a kind is left out.
 */
export function partnerBody(values: PartnerValues): PartnerBody {
  const { importFormats, exportFormats, repertoireSource, metadata, ...plain } = values;
  const { kind, ...source } = repertoireSource;
  const imports = IMPORTS.filter((format) => importFormats.includes(format));
  const exports = EXPORTS.filter((format) => exportFormats.includes(format));
  const entries = recordOf(metadata);
  return {
    ...withoutBlanks(plain),
    ...(isSome(imports, IMPORTS) && { importFormats: imports }),
    ...(isSome(exports, EXPORTS) && { exportFormats: exports }),
    ...(kind !== '' && { repertoireSource: { kind, ...source } }),
    ...(entries && { metadata: entries }),
  };
}

function isSome(ticked: readonly string[], all: readonly string[]): boolean {
  return ticked.length > 0 && ticked.length < all.length;
}

/** The fields beside which the API’s errors can be shown. */
export const PARTNER_FIELDS = [
  'name',
  'countryCode',
  'societyCode',
  'contactEmail',
  'reportingStandard',
  'defaultAdminFeePercent',
  'importFormats',
  'exportFormats',
  'cwrVersion',
  'readingMode',
  'dpid',
  'repertoireSource.location',
  'repertoireSource.secretName',
  'settlementCurrency',
  'inactiveFrom',
  'metadata',
] as const;

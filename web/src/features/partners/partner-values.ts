import type { updatePartner } from '#shared/contract/partners.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import type { NewPartner, RepertoireSource } from '#shared/schemas/partner.ts';
import { enabledFormats } from '#web/lib/enabled-formats.ts';
import { REPERTOIRE_FORMATS } from '#web/lib/repertoire-formats.ts';
import { STATEMENT_FORMATS } from '#web/lib/statement-formats.ts';
import { withoutBlanks } from '#web/lib/without-blanks.ts';

type Update = WireBodyOf<typeof updatePartner>;
type PartnerBody = Omit<Update, 'version'>;
type Special = 'importFormats' | 'exportFormats' | 'repertoireSource' | 'metadata';

/** A partner as a form holds it: what is not set is an empty text, and every format is ticked where none is named. */
export type PartnerValues = Required<Omit<NewPartner, Special>> & {
  readonly importFormats: readonly string[];
  readonly exportFormats: readonly string[];
  readonly repertoireSource: {
    readonly kind: RepertoireSource['kind'] | '';
    readonly location: string;
    readonly secretName: string;
  };
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
  dpid: '',
  repertoireSource: { kind: '', location: '', secretName: '' },
  settlementCurrency: 'GHS',
  payWithoutShares: true,
};

/** What a form begins with that changes a partner. */
export function partnerValues(partner: PartnerBody): PartnerValues {
  const { importFormats = IMPORTS, exportFormats = EXPORTS, repertoireSource, metadata: _, ...plain } = partner;
  return {
    ...NEW_PARTNER,
    ...plain,
    importFormats,
    exportFormats,
    repertoireSource: repertoireSource ?? NEW_PARTNER.repertoireSource,
  };
}

/**
 * A form's values as they are sent. All formats ticked, and none, both say nothing, so that formats that come later
 * are taken and sent as well; a source of no kind is none.
 */
export function partnerBody(values: PartnerValues): PartnerBody {
  const { importFormats, exportFormats, repertoireSource, ...plain } = values;
  const { kind, location, secretName } = repertoireSource;
  return {
    ...withoutBlanks(plain),
    ...some('importFormats', IMPORTS, importFormats),
    ...some('exportFormats', EXPORTS, exportFormats),
    ...(kind !== '' && { repertoireSource: { kind, location, secretName } }),
  };
}

function some<N extends string, F extends string>(
  name: N,
  all: readonly F[],
  ticked: readonly string[],
): { readonly [K in N]?: F[] } {
  const chosen = all.filter((format) => ticked.includes(format));
  const isTold = chosen.length > 0 && chosen.length < all.length;
  const told: { [K in N]?: F[] } = {};
  if (isTold) told[name] = chosen;
  return told;
}

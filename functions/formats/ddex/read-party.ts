import { parseIpi, parseSocietyCode } from '#shared/ids.ts';
import type { Findings } from './findings.ts';
import type { InterestedParty } from './interested-party.ts';
import { isCovered } from './pick-territory.ts';
import { readCoverage } from './read-coverage.ts';
import { readPartyName } from './read-party-name.ts';
import { childText, textOf } from './text-of.ts';
import { allAt, childrenOf, type XmlElement } from './xml-element.ts';

type Options = {
  readonly sender: string;
  /** Where a society affiliation must count. */
  readonly territory: string;
  readonly findings: Findings;
};

/** The elements of a party that are kept, besides its roles. */
export const PARTY_ELEMENTS = [
  'PartyName',
  'FullName',
  'FullNameAsciiTranscribed',
  'NamesBeforeKeyName',
  'KeyName',
  'NamesAfterKeyName',
  'AbbreviatedName',
  'Name',
  'PartyId',
  'IpiNameNumber',
  'CisacSocietyId',
];

/**
 * A party as ERN 3 and MEAD write it, in its place; undefined where it has no name. ERN 3 knows no element for an
 * IPI: it stands in a `PartyId` whose namespace is IPI, CISAC, none or the sender. Only what says that it is one is
 * warned of when it is none.
 */
export function readParty(party: XmlElement, options: Options): InterestedParty | undefined {
  const name = readPartyName(party, options.findings);
  if (name === undefined) return undefined;
  const ipi = readIpi(party, options);
  const societyCode = readSociety(party, options);
  return {
    name,
    ...(ipi !== undefined && { ipi }),
    ...(societyCode !== undefined && { societyCode }),
  };
}

const SAYS_IPI = /IPI|CISAC/i;
/** How IPI name numbers look today: a number of someone else's that has eleven digits seldom starts with 0. */
const LOOKS_LIKE_IPI = /^0\d{10}$/;

function readIpi(party: XmlElement, { sender, findings }: Options): string | undefined {
  for (const id of childrenOf(party, 'PartyId')) {
    const named = childText(id, 'IpiNameNumber');
    const namespace = id.attributes['Namespace']?.trim() ?? '';
    const saysSo = named !== undefined || SAYS_IPI.test(namespace);
    const actual = named ?? textOf(id) ?? '';
    const isCandidate = saysSo || ((namespace === '' || namespace === sender) && LOOKS_LIKE_IPI.test(actual));
    const ipi = isCandidate ? parseIpi(actual) : undefined;
    if (ipi !== undefined) return ipi;
    if (saysSo) {
      const message = 'This is not an IPI name number; its check digits may be wrong';
      findings.warn('row.ipi-invalid', { column: 'PartyId', message, actual });
    }
  }
  return undefined;
}

/** The code of the society that a party belongs to in the territory; a society that has only a name has no code. */
function readSociety(party: XmlElement, { territory }: Options): string | undefined {
  for (const id of childrenOf(party, 'PartyId')) {
    const code = parseSocietyCode(childText(id, 'CisacSocietyId') ?? '');
    if (code !== undefined) return code;
  }
  for (const affiliation of childrenOf(party, 'SocietyAffiliation')) {
    if (!isCovered(readCoverage(affiliation), territory)) continue;
    const ids = allAt(affiliation, ['MusicRightsSociety', 'PartyId']);
    const named = ids.find(({ attributes }) => /CISAC/i.test(attributes['Namespace'] ?? ''));
    const code = parseSocietyCode(textOf(named) ?? '');
    if (code !== undefined) return code;
  }
  return undefined;
}

import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { InterestedParty } from '#functions/formats/ddex/interested-party.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { isCovered } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage } from '#functions/formats/ddex/territories/read-coverage.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, nextNamesake, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { parseSocietyCode } from '#shared/ids.ts';
import { readPartyName } from './read-party-name.ts';

type Known = Pick<MessageState, 'header' | 'territory' | 'parseIpi'>;

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
export function readParty(party: XmlElement, state: Known, findings: Findings): InterestedParty | undefined {
  const name = readPartyName(party, findings);
  if (name === undefined) return undefined;
  const read: { name: string; ipi?: string; societyCode?: string } = { name };
  const ipi = readIpi(party, state, findings);
  if (ipi !== undefined) read.ipi = ipi;
  const societyCode = readSociety(party, state);
  if (societyCode !== undefined) read.societyCode = societyCode;
  return read;
}

const SAYS_IPI = /IPI|CISAC/i;
/** How IPI name numbers look today: a number of someone else's that has eleven digits seldom starts with 0. */
const LOOKS_LIKE_IPI = /^0\d{10}$/;

function readIpi(party: XmlElement, { header, parseIpi }: Known, findings: Findings): string | undefined {
  for (let id = childOf(party, 'PartyId'); id !== undefined; id = nextNamesake(id)) {
    const named = childText(id, 'IpiNameNumber');
    const namespace = id.attributes['Namespace']?.trim() ?? '';
    const saysSo = named !== undefined || namespace === 'IPI' || SAYS_IPI.test(namespace);
    const actual = named ?? textOf(id) ?? '';
    const mayBe = namespace === '' || namespace === header.sender;
    const ipi = saysSo || (mayBe && LOOKS_LIKE_IPI.test(actual)) ? parseIpi(actual) : undefined;
    if (ipi !== undefined) return ipi;
    if (saysSo) {
      const message = 'This is not an IPI name number; its check digits may be wrong';
      findings.warn('row.ipi-invalid', { column: 'PartyId', message, actual });
    }
  }
  return undefined;
}

/** The code of the society that a party belongs to in the territory; a society that has only a name has no code. */
function readSociety(party: XmlElement, { territory }: Known): string | undefined {
  for (let id = childOf(party, 'PartyId'); id !== undefined; id = nextNamesake(id)) {
    const given = childText(id, 'CisacSocietyId');
    const code = given === undefined ? undefined : parseSocietyCode(given);
    if (code !== undefined) return code;
  }
  let affiliation = childOf(party, 'SocietyAffiliation');
  for (; affiliation !== undefined; affiliation = nextNamesake(affiliation)) {
    if (!isCovered(readCoverage(affiliation), territory)) continue;
    const ids = allAt(affiliation, ['MusicRightsSociety', 'PartyId']);
    const named = ids.find(({ attributes }) => /CISAC/i.test(attributes['Namespace'] ?? ''));
    const code = parseSocietyCode(textOf(named) ?? '');
    if (code !== undefined) return code;
  }
  return undefined;
}

import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import type { PartyEntry } from '#functions/formats/ddex/state/parties.ts';
import { isCovered } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage } from '#functions/formats/ddex/territories/read-coverage.ts';
import type { Territory } from '#functions/formats/ddex/territories/territory.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { childrenOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { PARTY_ELEMENTS, readParty } from './read-party.ts';

/** What is kept of ERN 4's `PartyList/Party`. */
export const PARTY_ENTRY_ELEMENTS: ReadonlySet<string> = new Set([
  ...PARTY_ELEMENTS,
  'PartyReference',
  'Affiliation',
  'PartyAffiliateReference',
  'Type',
  'TerritoryCode',
  'ExcludedTerritoryCode',
  'RightsType',
]);

/** A party by its reference; undefined where it has no reference or no name, so that nothing can be made of it. */
export function readPartyEntry(
  party: XmlElement,
  state: MessageState,
  findings: Findings,
): { readonly reference: string; readonly entry: PartyEntry } | undefined {
  const reference = childText(party, 'PartyReference');
  const read = readParty(party, state, findings);
  if (reference === undefined || read === undefined) {
    if (!findings.isRejected) {
      const message = 'The party has no reference or no name';
      findings.reject('row.value-missing', { column: 'PartyReference', message });
    }
    return undefined;
  }
  const societies = childrenOf(party, 'Affiliation')
    .filter((affiliation) => isOurs(affiliation, state.territory))
    .map((affiliation) => childText(affiliation, 'PartyAffiliateReference'))
    .filter((society) => society !== undefined);
  return { reference, entry: { ...read, societies } };
}

function isOurs(affiliation: XmlElement, territory: Territory): boolean {
  const rights = childrenOf(affiliation, 'RightsType').map(textOf);
  return (
    childText(affiliation, 'Type') === 'MusicRightsSociety' &&
    isCovered(readCoverage(affiliation), territory) &&
    (rights.length === 0 || rights.includes('PerformingRight'))
  );
}

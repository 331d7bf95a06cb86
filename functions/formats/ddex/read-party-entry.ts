import { detached } from './detached.ts';
import type { Findings } from './findings.ts';
import type { InterestedParty } from './interested-party.ts';
import { isCovered } from './pick-territory.ts';
import { readCoverage } from './read-coverage.ts';
import { PARTY_ELEMENTS, readParty } from './read-party.ts';
import { childText, textOf } from './text-of.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/** A party of the message, and the references of the societies it belongs to in the territory. */
export type PartyEntry = InterestedParty & { readonly societies?: readonly string[] };

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

type Options = { readonly sender: string; readonly territory: string; readonly findings: Findings };

/** A party by its reference; undefined where it has no reference or no name, so that nothing can be made of it. */
export function readPartyEntry(
  party: XmlElement,
  options: Options,
): { readonly reference: string; readonly entry: PartyEntry } | undefined {
  const reference = childText(party, 'PartyReference');
  const read = readParty(party, options);
  if (reference === undefined || read === undefined) {
    if (!options.findings.isRejected) {
      const message = 'The party has no reference or no name';
      options.findings.reject('row.value-missing', { column: 'PartyReference', message });
    }
    return undefined;
  }
  const societies = childrenOf(party, 'Affiliation')
    .filter((affiliation) => isOurs(affiliation, options.territory))
    .map((affiliation) => childText(affiliation, 'PartyAffiliateReference'))
    .filter((society) => society !== undefined);
  return {
    reference: detached(reference),
    entry: {
      ...read,
      name: detached(read.name),
      ...(societies.length > 0 && { societies: societies.map(detached) }),
    },
  };
}

function isOurs(affiliation: XmlElement, territory: string): boolean {
  const rights = childrenOf(affiliation, 'RightsType').map(textOf);
  return (
    childText(affiliation, 'Type') === 'MusicRightsSociety' &&
    isCovered(readCoverage(affiliation), territory) &&
    (rights.length === 0 || rights.includes('PerformingRight'))
  );
}

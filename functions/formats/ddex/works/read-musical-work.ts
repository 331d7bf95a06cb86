import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Contributor } from '#functions/formats/ddex/interested-party.ts';
import { PARTY_ELEMENTS, readParty } from '#functions/formats/ddex/parties/read-party.ts';
import { readRoles } from '#functions/formats/ddex/parties/read-roles.ts';
import { mergeShares } from '#functions/formats/ddex/shares/merge-shares.ts';
import { readRightShares } from '#functions/formats/ddex/shares/read-right-shares.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { pickTerritory } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage } from '#functions/formats/ddex/territories/read-coverage.ts';
import { childText, textOf, textsAt } from '#functions/formats/ddex/xml/text-of.ts';
import {
  allAt,
  childOf,
  childrenOf,
  nextNamesake,
  type XmlElement,
} from '#functions/formats/ddex/xml/xml-element.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import { readWorkIds } from './read-work-id.ts';
import { workRecord } from './work-record.ts';

/** What is kept of `WorkList/MusicalWork`. */
export const MUSICAL_WORK_ELEMENTS: ReadonlySet<string> = new Set([
  ...PARTY_ELEMENTS,
  'MusicalWorkId',
  'ISWC',
  'ProprietaryId',
  'MusicalWorkReference',
  'ReferenceTitle',
  'Title',
  'TitleText',
  'SubTitle',
  'MusicalWorkContributor',
  'MusicalWorkContributorRole',
  'SocietyAffiliation',
  'MusicRightsSociety',
  'TerritoryCode',
  'ExcludedTerritoryCode',
  'MusicalWorkDetailsByTerritory',
  'MusicalWorkType',
  'RightShare',
  'RightShareCreationReferenceList',
  'RightShareWorkReference',
  'RightsType',
  'UseType',
  'RightsController',
  'RightsControllerRole',
  'RightSharePercentage',
]);

/**
 * A work of ERN 3's `WorkList`, with who made it and the performing shares that count in the territory. It is put
 * among the works that recordings can refer to, even where it is rejected for want of an id.
 */
export function readMusicalWork(
  work: XmlElement,
  state: MessageState,
  findings: Findings,
): WorkRecord | undefined {
  const { works, territory } = state;
  const ids = readWorkIds(childrenOf(work, 'MusicalWorkId'), state, findings);
  const { iswc, partnerWorkId } = ids;
  const titles = textsAt(work, TITLES);
  const title = titles[0];
  const reference = childText(work, 'MusicalWorkReference');
  if (reference !== undefined) works.set(reference, { title, iswc, partnerWorkId });
  if (partnerWorkId === undefined) {
    const message = 'The work has neither an ISWC nor an id of its sender, so it cannot be told from others';
    findings.reject('row.identifier-missing', { column: 'MusicalWorkId', message });
    return undefined;
  }
  const contributors = readContributors(work, state, findings);
  const claims = readRightShares(work, state, findings);
  const { shares, others } = mergeShares({ contributors, claims }, { country: territory.country, findings });
  const metadata = {
    SubTitle: textOf(allAt(work, SUB_TITLE)[0]),
    MusicalWorkType: childrenOf(work, 'MusicalWorkType').map(textOf).join('; '),
    OtherIds: ids.others.join('; '),
  };
  return workRecord({ partnerWorkId, iswc, title, titles, shares, others, metadata }, findings);
}

const TITLES = [
  ['ReferenceTitle', 'TitleText'],
  ['MusicalWorkDetailsByTerritory', 'Title', 'TitleText'],
] as const;
const SUB_TITLE = ['ReferenceTitle', 'SubTitle'] as const;

/** Those of the details that count in the territory, where these name any, else those of the work. */
function readContributors(work: XmlElement, state: MessageState, findings: Findings): readonly Contributor[] {
  const details = childrenOf(work, 'MusicalWorkDetailsByTerritory').filter(
    (block) => childOf(block, 'MusicalWorkContributor') !== undefined,
  );
  const picked = pickTerritory(details, { coverageOf: readCoverage, territory: state.territory });
  const contributors: Contributor[] = [];
  let contributor = childOf(picked ?? work, 'MusicalWorkContributor');
  for (; contributor !== undefined; contributor = nextNamesake(contributor)) {
    const party = readParty(contributor, state, findings);
    if (party === undefined) continue;
    contributors.push({ party, roles: readRoles(contributor, 'MusicalWorkContributorRole') });
  }
  return contributors;
}

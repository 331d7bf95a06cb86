import type { WorkRecord } from '#functions/formats/records.ts';
import { detached } from './detached.ts';
import type { Findings } from './findings.ts';
import type { Contributor } from './interested-party.ts';
import { mergeShares } from './merge-shares.ts';
import type { MessageState } from './message-state.ts';
import { pickTerritory } from './pick-territory.ts';
import { readCoverage } from './read-coverage.ts';
import { PARTY_ELEMENTS, readParty } from './read-party.ts';
import { readRightShares } from './read-right-shares.ts';
import { readRoles } from './read-roles.ts';
import { readWorkIds } from './read-work-id.ts';
import { referredWork } from './referred-work.ts';
import { childText, textOf } from './text-of.ts';
import { workRecord } from './work-record.ts';
import { allAt, childrenOf, type XmlElement } from './xml-element.ts';

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
  { header, territory, works }: MessageState,
  findings: Findings,
): WorkRecord | undefined {
  const options = { sender: header.sender, territory, findings };
  const ids = readWorkIds(childrenOf(work, 'MusicalWorkId'), options);
  const { iswc, partnerWorkId } = ids;
  const titles = [
    ...allAt(work, ['ReferenceTitle', 'TitleText']),
    ...allAt(work, ['MusicalWorkDetailsByTerritory', 'Title', 'TitleText']),
  ].map(textOf);
  const title = titles.find((one) => one !== undefined);
  const reference = childText(work, 'MusicalWorkReference');
  if (reference !== undefined) works.set(detached(reference), referredWork({ title, iswc, partnerWorkId }));
  if (partnerWorkId === undefined) {
    const message = 'The work has neither an ISWC nor an id of its sender, so it cannot be told from others';
    findings.reject('row.identifier-missing', { column: 'MusicalWorkId', message });
    return undefined;
  }
  const contributors = readContributors(work, options);
  const claims = readRightShares(work, options);
  const { shares, others } = mergeShares({ contributors, claims }, options);
  const metadata = {
    SubTitle: allAt(work, ['ReferenceTitle', 'SubTitle']).map(textOf)[0],
    MusicalWorkType: childrenOf(work, 'MusicalWorkType').map(textOf).join('; '),
    OtherIds: ids.others.join('; '),
  };
  return workRecord({ partnerWorkId, iswc, title, titles, shares, others, metadata }, findings);
}

type Options = { readonly sender: string; readonly territory: string; readonly findings: Findings };

/** Those of the details that count in the territory, where these name any, else those of the work. */
function readContributors(work: XmlElement, options: Options): readonly Contributor[] {
  const details = childrenOf(work, 'MusicalWorkDetailsByTerritory').filter(
    (block) => childrenOf(block, 'MusicalWorkContributor').length > 0,
  );
  const picked = pickTerritory(details, { coverageOf: readCoverage, country: options.territory });
  return childrenOf(picked ?? work, 'MusicalWorkContributor').flatMap((contributor) => {
    const party = readParty(contributor, options);
    return party === undefined
      ? []
      : [{ party, roles: readRoles(contributor, 'MusicalWorkContributorRole') }];
  });
}

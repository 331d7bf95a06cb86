import type { CompositeResult } from '#functions/formats/ddex/composite-result.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Claim, Contributor } from '#functions/formats/ddex/interested-party.ts';
import { readRoles } from '#functions/formats/ddex/parties/read-roles.ts';
import { resolveParty } from '#functions/formats/ddex/parties/resolve-party.ts';
import {
  readDuration,
  readIsrcs,
  recordingRecords,
} from '#functions/formats/ddex/recordings/recording-records.ts';
import { readPercent } from '#functions/formats/ddex/shares/read-percent.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { isCovered, isWorldwide, pickTerritory } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage, readCoverageAttribute } from '#functions/formats/ddex/territories/read-coverage.ts';
import { isInLanguage } from '#functions/formats/ddex/titles/title-in-language.ts';
import { deriveWorks } from '#functions/formats/ddex/works/derive-works.ts';
import { readWorkIds } from '#functions/formats/ddex/works/read-work-id.ts';
import { childText, textOf, textsAt } from '#functions/formats/ddex/xml/text-of.ts';
import {
  allAt,
  childOf,
  childrenOf,
  isTrue,
  nextNamesake,
  type XmlElement,
} from '#functions/formats/ddex/xml/xml-element.ts';
import { ERN4_NAMES } from './ern4-names.ts';

/** A recording or video of ERN 4 by the ISRC of each of its editions, and the works that hang off it. */
export function readErn4Recording(
  recording: XmlElement,
  state: MessageState,
  findings: Findings,
): CompositeResult {
  const { territory } = state;
  const title =
    childText(applicable(recording, 'DisplayTitle', state), 'TitleText') ??
    textOf(applicable(recording, 'DisplayTitleText', state));
  const isrcs = readIsrcs(
    ERN4_NAMES.isrcs.flatMap((path) => allAt(recording, path)),
    findings,
  );
  const { works, links } = deriveWorks(
    {
      ids: childrenOf(recording, 'WorkId').map((id) => readWorkIds([id], state, findings)),
      isrc: isrcs[0],
      title,
      titles: textsAt(recording, ERN4_NAMES.titles),
      contributors: readContributors(recording, state, findings),
      claims: readClaims(recording, state, findings),
    },
    { country: territory.country, findings },
  );
  const parts = {
    isrcs,
    title,
    artist: readArtist(recording, state, findings),
    durationSeconds: readDuration(childOf(recording, 'Duration'), findings),
    links,
  };
  return { works, recordings: recordingRecords(parts, findings) };
}

/**
 * The child for the territory, the default before others, then what is in the message's language; where none is, the
 * first there is.
 */
function applicable(
  recording: XmlElement,
  name: string,
  { territory, language }: MessageState,
): XmlElement | undefined {
  const first = childOf(recording, name);
  if (first === undefined || nextNamesake(first) === undefined) return first;
  const weightOf = (one: XmlElement) =>
    2 * Number(isTrue(one, 'IsDefault')) + Number(isInLanguage(one, language));
  const ordered = childrenOf(recording, name).toSorted((a, b) => weightOf(b) - weightOf(a));
  const coverageOf = (one: XmlElement) => readCoverageAttribute(one, 'ApplicableTerritoryCode');
  return pickTerritory(ordered, { coverageOf, territory }) ?? ordered[0];
}

function readArtist(recording: XmlElement, state: MessageState, findings: Findings): string | undefined {
  const name = textOf(applicable(recording, 'DisplayArtistName', state));
  if (name !== undefined) return name;
  const artists = childrenOf(recording, 'DisplayArtist')
    .map((artist) => resolveParty(childText(artist, 'ArtistPartyReference'), state, findings)?.name)
    .filter((artist) => artist !== undefined);
  return artists.length === 0 ? undefined : artists.join(', ');
}

/** Those who are parties of the message; a contributor that is none, such as “traditional”, has no reference. */
function readContributors(
  recording: XmlElement,
  state: MessageState,
  findings: Findings,
): readonly Contributor[] {
  const contributors: Contributor[] = [];
  let contributor = childOf(recording, 'Contributor');
  for (; contributor !== undefined; contributor = nextNamesake(contributor)) {
    const reference = childText(contributor, 'ContributorPartyReference');
    const party = reference === undefined ? undefined : resolveParty(reference, state, findings);
    if (party !== undefined) contributors.push({ party, roles: readRoles(contributor, 'Role') });
  }
  return contributors;
}

/** `WorkRightsController`: names no right, so it counts for performance; without a territory, everywhere. */
function readClaims(recording: XmlElement, state: MessageState, findings: Findings): readonly Claim[] {
  const claims: Claim[] = [];
  let controller = childOf(recording, 'WorkRightsController');
  for (; controller !== undefined; controller = nextNamesake(controller)) {
    const coverage = readCoverage(controller);
    if (!isCovered(coverage, state.territory)) continue;
    const reference = childText(controller, 'RightsControllerPartyReference');
    const party = resolveParty(reference, state, findings);
    if (party === undefined) continue;
    const roles = readControllerRoles(controller);
    const hundredths = readPercent(controller, findings);
    claims.push({ party, roles, hundredths, isWorldwide: isWorldwide(coverage) });
  }
  return claims;
}

function readControllerRoles(controller: XmlElement): readonly string[] {
  const [first, second] = ERN4_NAMES.controllerRoles;
  return [...readRoles(controller, first), ...readRoles(controller, second)];
}

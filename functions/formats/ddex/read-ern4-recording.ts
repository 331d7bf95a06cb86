import type { CompositeResult } from './composite-result.ts';
import { deriveWorks } from './derive-works.ts';
import { ERN4_NAMES } from './ern4-names.ts';
import type { Findings } from './findings.ts';
import type { Claim, Contributor } from './interested-party.ts';
import type { MessageState } from './message-state.ts';
import { isCovered, isWorldwide, pickTerritory } from './pick-territory.ts';
import { readCoverage, readCoverageAttribute } from './read-coverage.ts';
import { readPercent } from './read-percent.ts';
import { readRoles } from './read-roles.ts';
import { readWorkIds } from './read-work-id.ts';
import { readDuration, readIsrcs, recordingRecords } from './recording-records.ts';
import { resolveParty } from './resolve-party.ts';
import { childText, textOf } from './text-of.ts';
import { allAt, childOf, childrenOf, isTrue, type XmlElement } from './xml-element.ts';

/** A recording or video of ERN 4 by the ISRC of each of its editions, and the works that hang off it. */
export function readErn4Recording(
  recording: XmlElement,
  state: MessageState,
  findings: Findings,
): CompositeResult {
  const { territory } = state;
  const display = applicable(childrenOf(recording, 'DisplayTitle'), territory);
  const title =
    childText(display, 'TitleText') ??
    textOf(applicable(childrenOf(recording, 'DisplayTitleText'), territory));
  const elements = (paths: readonly (readonly string[])[]) => paths.flatMap((path) => allAt(recording, path));
  const isrcs = readIsrcs(elements(ERN4_NAMES.isrcs), findings);
  const { works, links } = deriveWorks(
    {
      ids: childrenOf(recording, 'WorkId').map((id) =>
        readWorkIds([id], { sender: state.header.sender, findings }),
      ),
      isrc: isrcs[0],
      title,
      titles: elements(ERN4_NAMES.titles).map(textOf),
      contributors: readContributors(recording, state, findings),
      claims: readClaims(recording, state, findings),
    },
    { territory, findings },
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

/** The one for the territory, the default before others; where none is, the first there is. */
function applicable(candidates: readonly XmlElement[], country: string): XmlElement | undefined {
  const ordered = candidates.toSorted(
    (a, b) => Number(isTrue(b, 'IsDefault')) - Number(isTrue(a, 'IsDefault')),
  );
  const coverageOf = (one: XmlElement) => readCoverageAttribute(one, 'ApplicableTerritoryCode');
  return pickTerritory(ordered, { coverageOf, country }) ?? ordered[0];
}

function readArtist(recording: XmlElement, state: MessageState, findings: Findings): string | undefined {
  const name = textOf(applicable(childrenOf(recording, 'DisplayArtistName'), state.territory));
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
  return childrenOf(recording, 'Contributor').flatMap((contributor) => {
    const reference = childText(contributor, 'ContributorPartyReference');
    const party = reference === undefined ? undefined : resolveParty(reference, state, findings);
    return party === undefined ? [] : [{ party, roles: readRoles(contributor, 'Role') }];
  });
}

/** `WorkRightsController`: names no right, so it counts for performance; without a territory, everywhere. */
function readClaims(recording: XmlElement, state: MessageState, findings: Findings): readonly Claim[] {
  return childrenOf(recording, 'WorkRightsController').flatMap((controller) => {
    const coverage = readCoverage(controller);
    if (!isCovered(coverage, state.territory)) return [];
    const reference = childText(controller, 'RightsControllerPartyReference');
    const party = resolveParty(reference, state, findings);
    if (party === undefined) return [];
    const roles = ERN4_NAMES.controllerRoles.flatMap((name) => readRoles(controller, name));
    const hundredths = readPercent(controller, findings);
    return [{ party, roles, hundredths, isWorldwide: isWorldwide(coverage) }];
  });
}

import type { CompositeResult } from '#functions/formats/ddex/composite-result.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Contributor } from '#functions/formats/ddex/interested-party.ts';
import { PARTY_ELEMENTS, readParty } from '#functions/formats/ddex/parties/read-party.ts';
import { readPartyName } from '#functions/formats/ddex/parties/read-party-name.ts';
import { readRoles } from '#functions/formats/ddex/parties/read-roles.ts';
import {
  readDuration,
  readIsrcs,
  recordingRecords,
} from '#functions/formats/ddex/recordings/recording-records.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import type { ReferredWork } from '#functions/formats/ddex/state/referred-works.ts';
import { pickTerritory } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage } from '#functions/formats/ddex/territories/read-coverage.ts';
import { chosenTitle } from '#functions/formats/ddex/titles/title-in-language.ts';
import { deriveWorks } from '#functions/formats/ddex/works/derive-works.ts';
import { enrichingWork } from '#functions/formats/ddex/works/enriching-work.ts';
import { readWorkIds } from '#functions/formats/ddex/works/read-work-id.ts';
import { resolveWorks } from '#functions/formats/ddex/works/resolve-works.ts';
import { childText, textsAt } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, childrenOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/** What sound recordings and videos call the same things. */
const namesOf = (noun: 'SoundRecording' | 'Video') =>
  ({
    isrcs: [`${noun}Id`, 'ISRC'],
    workIds: `Indirect${noun}Id`,
    details: `${noun}DetailsByTerritory`,
    titles: [[`${noun}DetailsByTerritory`, 'Title', 'TitleText']],
  }) as const;
const SOUND_RECORDING = namesOf('SoundRecording');
const VIDEO = namesOf('Video');

/** What is kept of ERN 3's `ResourceList/SoundRecording` and `Video`. */
export const ERN3_RECORDING_ELEMENTS: ReadonlySet<string> = new Set([
  ...PARTY_ELEMENTS,
  ...[SOUND_RECORDING, VIDEO].flatMap(({ isrcs, workIds, details }) => [...isrcs, workIds, details]),
  'ResourceReference',
  'ISRC',
  'ISWC',
  'ProprietaryId',
  'ReferenceTitle',
  'Title',
  'TitleText',
  'Duration',
  'ResourceMusicalWorkReferenceList',
  'ResourceMusicalWorkReference',
  'SequenceNumber',
  'TerritoryCode',
  'ExcludedTerritoryCode',
  'DisplayArtist',
  'DisplayArtistName',
  'IndirectResourceContributor',
  'IndirectResourceContributorRole',
]);

/**
 * A recording or video of ERN 3 by each of its ISRCs, with the works that it names. Where it names none of the
 * message's list, a work is made of the ISWC and the writers that hang off it.
 */
export function readErn3Recording(
  recording: XmlElement,
  state: MessageState,
  findings: Findings,
): CompositeResult {
  const names = recording.name === 'Video' ? VIDEO : SOUND_RECORDING;
  const details = childrenOf(recording, names.details);
  const block = pickTerritory(details, { coverageOf: readCoverage, territory: state.territory });
  const reference = childText(childOf(recording, 'ReferenceTitle'), 'TitleText');
  const wanted = { reference, language: state.language };
  const anyTitle = displayTitle(details, wanted);
  const titles = [reference, ...textsAt(recording, names.titles)];
  const isrcs = readIsrcs(allAt(recording, names.isrcs), findings);
  const listed = resolveWorks(recording, state, findings);
  const links = listed.map(({ link }) => link).filter((link) => link !== undefined);
  const derived =
    links.length > 0
      ? { works: enrichments(listed, { titles: titles, isrc: isrcs[0] }, findings), links }
      : deriveWorks(
          {
            ids: childrenOf(recording, names.workIds).map((id) => readWorkIds([id], state, findings)),
            isrc: isrcs[0],
            title: reference ?? displayTitle([block], wanted) ?? anyTitle,
            titles,
            contributors: readWriters(block, { details, state, findings }),
            claims: [],
          },
          { country: state.territory.country, findings },
        );
  const parts = {
    isrcs,
    title: displayTitle([block], wanted) ?? reference ?? anyTitle,
    artist: readArtist([block, ...details], findings),
    durationSeconds: readDuration(childOf(recording, 'Duration'), findings),
    links: derived.links,
  };
  return { works: derived.works, recordings: recordingRecords(parts, findings) };
}

function enrichments(
  listed: readonly ReferredWork[],
  adding: Parameters<typeof enrichingWork>[1],
  findings: Findings,
) {
  const work = enrichingWork(listed, adding, findings);
  return work === undefined ? [] : [work];
}

type Blocks = readonly (XmlElement | undefined)[];

/** The display title of the first block that has one. */
function displayTitle(blocks: Blocks, wanted: Parameters<typeof chosenTitle>[1]): string | undefined {
  for (const block of blocks) {
    const titles = childrenOf(block, 'Title').filter(
      ({ attributes }) => attributes['TitleType'] === 'DisplayTitle',
    );
    const title = chosenTitle(titles, wanted);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** The artist as the block that counts names it, else any that does: they are the same everywhere. */
function readArtist(blocks: Blocks, findings: Findings): string | undefined {
  for (const block of blocks) {
    const artist = artistOf(block, findings);
    if (artist !== undefined) return artist;
  }
  return undefined;
}

function artistOf(block: XmlElement | undefined, findings: Findings): string | undefined {
  const name = childText(block, 'DisplayArtistName');
  if (name !== undefined) return name;
  const artists = childrenOf(block, 'DisplayArtist').map((artist) => readPartyName(artist, findings));
  return artists.some((artist) => artist !== undefined) ? artists.filter(Boolean).join(', ') : undefined;
}

/** The writers of the block that counts, else of the first that has some: they are the same everywhere. */
function readWriters(
  block: XmlElement | undefined,
  { details, state, findings }: { details: readonly XmlElement[]; state: MessageState; findings: Findings },
): readonly Contributor[] {
  const blocks = block === undefined ? details : [block, ...details];
  const found = blocks.find((one) => childrenOf(one, 'IndirectResourceContributor').length > 0);
  return childrenOf(found, 'IndirectResourceContributor').flatMap((contributor) => {
    const party = readParty(contributor, state, findings);
    const roles = readRoles(contributor, 'IndirectResourceContributorRole');
    return party === undefined ? [] : [{ party, roles }];
  });
}

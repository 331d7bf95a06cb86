import { releaseDeal, technicalDetails } from './deal-list.ts';
import type { ErnParts } from './ern-parts.ts';
import { escaped, type InventedParty, type InventedTrack, percent } from './invented-track.ts';
import { MESSAGE_HEADER } from './message-header.ts';

/** ERN 4.3: a list of parties, then recordings with work id, contributors and rights controllers. */
export const ern43: ErnParts = {
  start: `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" ReleaseProfileVersionId="SimpleAudioSingle" AvsVersionId="3" LanguageAndScriptCode="en">
${MESSAGE_HEADER}`,
  lists: [
    {
      name: 'PartyList',
      of: ({ writers, publisher }) => [...writers, publisher].map((one) => party(one)).join(''),
    },
    { name: 'ResourceList', of: (track) => recording(track) },
    { name: 'ReleaseList', of: (track) => release(track) },
    { name: 'DealList', of: (track) => releaseDeal(track, '4.3') },
  ],
  end: '</ern:NewReleaseMessage>\n',
};

const party = ({ number, name, ipi }: InventedParty): string =>
  `    <Party>
      <PartyReference>P${number}</PartyReference>
      <PartyName><FullName>${escaped(name)}</FullName></PartyName>
      <PartyId><IpiNameNumber>${ipi}</IpiNameNumber></PartyId>
    </Party>
`;

function recording(track: InventedTrack): string {
  const { number, title, alternativeTitle, artist, isrc, iswc, workId, seconds } = track;
  const parties = [...track.writers, track.publisher];
  return `    <SoundRecording>
      <ResourceReference>A${number}</ResourceReference>
      <Type>MusicalWorkSoundRecording</Type>
      <SoundRecordingEdition>
        <ResourceId><ISRC>${isrc}</ISRC></ResourceId>
        <PLine><Year>2026</Year><PLineText>(P) 2026 Keta Lagoon Music</PLineText></PLine>
      </SoundRecordingEdition>
      <WorkId><ISWC>${iswc}</ISWC><ProprietaryId Namespace="PADPIDA2015120100C">${workId}</ProprietaryId></WorkId>
      <DisplayTitleText>${escaped(title)}</DisplayTitleText>
      <DisplayTitle ApplicableTerritoryCode="Worldwide" IsDefault="true"><TitleText>${escaped(title)}</TitleText></DisplayTitle>
      <AdditionalTitle TitleType="AlternativeTitle" LanguageAndScriptCode="tw"><TitleText>${escaped(alternativeTitle)}</TitleText></AdditionalTitle>
      <DisplayArtistName ApplicableTerritoryCode="Worldwide" IsDefault="true">${escaped(artist)}</DisplayArtistName>
${parties.map(contributor).join('')}${parties.map((one, i) => controller(one, track.shares[i] ?? 0)).join('')}      <Duration>PT${seconds}S</Duration>
      <ParentalWarningType ApplicableTerritoryCode="Worldwide" IsDefault="true">NotExplicit</ParentalWarningType>
      <LanguageOfPerformance>en</LanguageOfPerformance>
${technicalDetails(number)}    </SoundRecording>
`;
}

const contributor = ({ number, role }: InventedParty, index: number): string =>
  `      <Contributor SequenceNumber="${index + 1}">
        <ContributorPartyReference>P${number}</ContributorPartyReference>
        <Role>${role}</Role>
      </Contributor>
`;

const controller = ({ number }: InventedParty, share: number): string =>
  `      <WorkRightsController>
        <RightsControllerPartyReference>P${number}</RightsControllerPartyReference>
        <RightsControlType>RightsController</RightsControlType>
        <RightSharePercentage>${percent(share)}</RightSharePercentage>
        <Territory>Worldwide</Territory>
      </WorkRightsController>
`;

const release = ({ number, title, workId }: InventedTrack): string =>
  `    <TrackRelease>
      <ReleaseReference>R${number}</ReleaseReference>
      <ReleaseId><ProprietaryId Namespace="PADPIDA2015120100C">TRK-${workId}</ProprietaryId></ReleaseId>
      <DisplayTitleText>${escaped(title)}</DisplayTitleText>
      <ReleaseResourceReference>A${number}</ReleaseResourceReference>
      <Genre ApplicableTerritoryCode="Worldwide" IsDefault="true"><GenreText>Highlife</GenreText></Genre>
    </TrackRelease>
`;

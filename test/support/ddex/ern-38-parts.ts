import { releaseDeal, technicalDetails } from './deal-list.ts';
import type { ErnParts } from './ern-parts.ts';
import { escaped, type InventedParty, type InventedTrack, percent } from './invented-track.ts';
import { MESSAGE_HEADER } from './message-header.ts';

/** ERN 3.8.2: a list of works with right shares, then recordings that refer to them. */
export const ern38: ErnParts = {
  start: `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/382" MessageSchemaVersionId="ern/382" LanguageAndScriptCode="en">
${MESSAGE_HEADER}`,
  lists: [
    { name: 'WorkList', of: (track) => work(track) },
    { name: 'ResourceList', of: (track) => recording(track) },
    { name: 'ReleaseList', of: (track) => release(track) },
    { name: 'DealList', of: (track) => releaseDeal(track, '3.8.2') },
  ],
  end: '</ern:NewReleaseMessage>\n',
};

function work({ number, title, iswc, workId, writers, publisher, shares }: InventedTrack): string {
  const parties = [...writers, publisher];
  return `    <MusicalWork>
      <MusicalWorkId><ISWC>${iswc}</ISWC><ProprietaryId Namespace="PADPIDA2015120100C">${workId}</ProprietaryId></MusicalWorkId>
      <MusicalWorkReference>W${number}</MusicalWorkReference>
      <ReferenceTitle><TitleText>${escaped(title)}</TitleText></ReferenceTitle>
${parties.map(contributor).join('')}      <MusicalWorkType>OriginalMusicalWork</MusicalWorkType>
${parties.map((party, i) => rightShare(party, shares[i] ?? 0)).join('')}    </MusicalWork>
`;
}

const contributor = ({ name, ipi, role }: InventedParty, index: number): string =>
  `      <MusicalWorkContributor SequenceNumber="${index + 1}">
        <PartyName><FullName>${escaped(name)}</FullName></PartyName>
        <PartyId Namespace="IPI">${ipi}</PartyId>
        <MusicalWorkContributorRole>${role}</MusicalWorkContributorRole>
      </MusicalWorkContributor>
`;

const rightShare = ({ number, name, ipi }: InventedParty, share: number): string =>
  `      <RightShare>
        <RightShareReference>S${number}</RightShareReference>
        <TerritoryCode>Worldwide</TerritoryCode>
        <RightsType TerritoryCode="Worldwide">PerformingRight</RightsType>
        <RightsController SequenceNumber="1">
          <PartyName><FullName>${escaped(name)}</FullName></PartyName>
          <PartyId Namespace="IPI">${ipi}</PartyId>
          <RightsControllerRole>RightsController</RightsControllerRole>
        </RightsController>
        <RightSharePercentage>${percent(share)}</RightSharePercentage>
      </RightShare>
`;

const recording = ({ number, title, alternativeTitle, artist, isrc, seconds }: InventedTrack): string =>
  `    <SoundRecording>
      <SoundRecordingType>MusicalWorkSoundRecording</SoundRecordingType>
      <SoundRecordingId><ISRC>${isrc}</ISRC></SoundRecordingId>
      <ResourceReference>A${number}</ResourceReference>
      <ReferenceTitle><TitleText>${escaped(title)}</TitleText></ReferenceTitle>
      <LanguageOfPerformance>en</LanguageOfPerformance>
      <Duration>PT${seconds}S</Duration>
      <ResourceMusicalWorkReferenceList>
        <ResourceMusicalWorkReference>
          <SequenceNumber>1</SequenceNumber>
          <ResourceMusicalWorkReference>W${number}</ResourceMusicalWorkReference>
        </ResourceMusicalWorkReference>
      </ResourceMusicalWorkReferenceList>
      <SoundRecordingDetailsByTerritory>
        <TerritoryCode>Worldwide</TerritoryCode>
        <Title TitleType="DisplayTitle"><TitleText>${escaped(title)}</TitleText></Title>
        <Title TitleType="AlternativeTitle" LanguageAndScriptCode="tw"><TitleText>${escaped(alternativeTitle)}</TitleText></Title>
        <DisplayArtist SequenceNumber="1">
          <PartyName><FullName>${escaped(artist)}</FullName></PartyName>
          <ArtistRole>MainArtist</ArtistRole>
        </DisplayArtist>
        <DisplayArtistName>${escaped(artist)}</DisplayArtistName>
        <LabelName>Keta Lagoon Music</LabelName>
        <PLine><Year>2026</Year><PLineText>(P) 2026 Keta Lagoon Music</PLineText></PLine>
        <Genre><GenreText>Highlife</GenreText></Genre>
        <ParentalWarningType>NotExplicit</ParentalWarningType>
${technicalDetails(number)}      </SoundRecordingDetailsByTerritory>
    </SoundRecording>
`;

const release = ({ number, title, artist, isrc }: InventedTrack): string =>
  `    <Release>
      <ReleaseId><ISRC>${isrc}</ISRC></ReleaseId>
      <ReleaseReference>R${number}</ReleaseReference>
      <ReferenceTitle><TitleText>${escaped(title)}</TitleText></ReferenceTitle>
      <ReleaseResourceReferenceList>
        <ReleaseResourceReference ReleaseResourceType="PrimaryResource">A${number}</ReleaseResourceReference>
      </ReleaseResourceReferenceList>
      <ReleaseType>TrackRelease</ReleaseType>
      <ReleaseDetailsByTerritory>
        <TerritoryCode>Worldwide</TerritoryCode>
        <DisplayArtistName>${escaped(artist)}</DisplayArtistName>
      </ReleaseDetailsByTerritory>
    </Release>
`;

import { readErnText } from './read-all.ts';
import { smallErn38 } from './small-message.ts';

/** Elements of a recording of ERN 3, and what a message with one recording of them comes to. */
export const ISRC = '<SoundRecordingId><ISRC>ZZ-A01-26-00001</ISRC></SoundRecordingId>';
export const TITLE = '<ReferenceTitle><TitleText>Rain</TitleText></ReferenceTitle>';
export const recording = (content: string) => `<SoundRecording>${content}</SoundRecording>`;
export const details = (where: string, content: string) =>
  `<SoundRecordingDetailsByTerritory>${where}${content}</SoundRecordingDetailsByTerritory>`;
export const included = (...codes: readonly string[]) =>
  codes.map((code) => `<TerritoryCode>${code}</TerritoryCode>`).join('');
export const display = (title: string) =>
  `<Title TitleType="DisplayTitle"><TitleText>${title}</TitleText></Title><DisplayArtistName>${title} Band</DisplayArtistName>`;
export const work = (reference: string, id: string) =>
  `<MusicalWork><MusicalWorkId>${id}</MusicalWorkId><MusicalWorkReference>${reference}</MusicalWorkReference>` +
  `<ReferenceTitle><TitleText>Work ${reference}</TitleText></ReferenceTitle></MusicalWork>`;
export const WORKS =
  work('W1', '<ISWC>T9000000011</ISWC>') + work('W2', '<ProprietaryId>B</ProprietaryId>') + work('W3', '');
export const uses = (...references: readonly string[]) =>
  `<ResourceMusicalWorkReferenceList>${references
    .map((reference, i) => {
      const order = `<SequenceNumber>${references.length - i}</SequenceNumber>`;
      return `<ResourceMusicalWorkReference>${order}<ResourceMusicalWorkReference>${reference}</ResourceMusicalWorkReference></ResourceMusicalWorkReference>`;
    })
    .join('')}</ResourceMusicalWorkReferenceList>`;
export const writer = (name: string, role: string) =>
  `<IndirectResourceContributor><PartyName><FullName>${name}</FullName></PartyName><IndirectResourceContributorRole>${role}</IndirectResourceContributorRole></IndirectResourceContributor>`;
export const readRecording = (content: string, works = WORKS) =>
  readErnText(smallErn38({ works, resources: recording(content) }));

import type { Share } from '#shared/schemas/repertoire.ts';
import type { SampleWork } from './sample-works.ts';

const SENDER = 'PADPIDA2015120100C';
const RECIPIENT = 'PADPIDA2026030100Z';
const ROLES: Readonly<Record<string, string>> = {
  CA: 'ComposerLyricist',
  C: 'Composer',
  A: 'Lyricist',
  AR: 'Arranger',
  E: 'MusicPublisher',
};

/** A partner's works as a NewReleaseMessage of ERN 4.3, a recording each; works without a recording are left out. */
export function sampleAsErn(works: readonly SampleWork[], messageId: string): string {
  const recorded = works.filter(({ recordings }) => recordings.length > 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" AvsVersionId="3" LanguageAndScriptCode="en">
<MessageHeader><MessageThreadId>${messageId}</MessageThreadId><MessageId>${messageId}</MessageId>
<MessageSender><PartyId>${SENDER}</PartyId></MessageSender><MessageRecipient><PartyId>${RECIPIENT}</PartyId></MessageRecipient>
<MessageCreatedDateTime>2026-01-20T10:00:00Z</MessageCreatedDateTime><MessageControlType>LiveMessage</MessageControlType></MessageHeader>
<PartyList>
${recorded.flatMap(({ work }, w) => work.shares.map((share, s) => party(share, `P${w}x${s}`))).join('\n')}
</PartyList>
<ResourceList>
${recorded.map(soundRecording).join('\n')}
</ResourceList>
<ReleaseList/>
</ern:NewReleaseMessage>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function party({ name, ipi, societyCode }: Share, reference: string): string {
  const ids = [
    ...(ipi === undefined ? [] : [`<IpiNameNumber>${ipi}</IpiNameNumber>`]),
    ...(societyCode === undefined ? [] : [`<CisacSocietyId>${societyCode}</CisacSocietyId>`]),
  ];
  return `<Party><PartyReference>${reference}</PartyReference><PartyName><FullName>${escaped(name)}</FullName></PartyName>${
    ids.length === 0 ? '' : `<PartyId>${ids.join('')}</PartyId>`
  }</Party>`;
}

function soundRecording({ work, recordings }: SampleWork, w: number): string {
  const editions = recordings.map(
    ({ isrc }) =>
      `<SoundRecordingEdition><ResourceId><ISRC>${isrc}</ISRC></ResourceId></SoundRecordingEdition>`,
  );
  const contributors = work.shares.map(
    ({ role }, s) =>
      `<Contributor><ContributorPartyReference>P${w}x${s}</ContributorPartyReference><Role>${ROLES[role] ?? role}</Role></Contributor>`,
  );
  const controllers = work.shares.map(({ percent }, s) =>
    percent === undefined
      ? ''
      : `<WorkRightsController><RightsControllerPartyReference>P${w}x${s}</RightsControllerPartyReference><RightSharePercentage>${percent}</RightSharePercentage><Territory>Worldwide</Territory></WorkRightsController>`,
  );
  return `<SoundRecording><ResourceReference>A${w}</ResourceReference>${editions.join('')}
<WorkId>${work.iswc === undefined ? '' : `<ISWC>${work.iswc}</ISWC>`}<ProprietaryId Namespace="${SENDER}">${work.partnerWorkId}</ProprietaryId></WorkId>
<DisplayTitleText>${escaped(work.title)}</DisplayTitleText><DisplayTitle IsDefault="true"><TitleText>${escaped(work.title)}</TitleText></DisplayTitle>
<DisplayArtistName>${escaped(recordings[0]?.artist ?? 'Unknown')}</DisplayArtistName>
${contributors.join('')}${controllers.join('')}</SoundRecording>`;
}

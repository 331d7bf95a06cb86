import type { InventedTrack } from './invented-track.ts';

/** Two deals for the release of a track, as every message to a shop has them; ERN 3 and 4 differ in little of it. */
export function releaseDeal({ number }: InventedTrack, version: '3.8.2' | '4.3'): string {
  const isOld = version === '3.8.2';
  const model = isOld ? 'Usage><UseType>' : 'UseType>';
  const end = isOld ? '</UseType></Usage' : '</UseType';
  const deal = (commercial: string, use: string) => `      <Deal>
        <DealTerms>
          <CommercialModelType>${commercial}</CommercialModelType>
          <${model}${use}${end}>
          <TerritoryCode>Worldwide</TerritoryCode>
          <ValidityPeriod><StartDate>2026-09-18</StartDate></ValidityPeriod>
        </DealTerms>
      </Deal>
`;
  return `    <ReleaseDeal>
      <DealReleaseReference>R${number}</DealReleaseReference>
${deal('SubscriptionModel', 'OnDemandStream')}${deal('PayAsYouGoModel', 'PermanentDownload')}    </ReleaseDeal>
`;
}

/** What ERN says of a recording's file. */
export const technicalDetails = (number: number): string =>
  `      <TechnicalDetails>
        <TechnicalResourceDetailsReference>T${number}</TechnicalResourceDetailsReference>
        <AudioCodecType>FLAC</AudioCodecType>
        <NumberOfChannels>2</NumberOfChannels>
        <SamplingRate UnitOfMeasure="kHz">44.1</SamplingRate>
        <BitsPerSample>16</BitsPerSample>
        <IsPreview>false</IsPreview>
        <File>
          <URI>resources/ZM_${number}.flac</URI>
          <HashSum><Algorithm>MD5</Algorithm><HashSumValue>d41d8cd98f00b204e9800998ecf8427e</HashSumValue></HashSum>
        </File>
      </TechnicalDetails>
`;

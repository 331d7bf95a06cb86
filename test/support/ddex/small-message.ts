import { MESSAGE_HEADER } from './message-header.ts';

type Parts = {
  readonly works?: string;
  readonly parties?: string;
  readonly resources?: string;
  readonly header?: string;
};

/** A small ERN 3.8.2 message around the works and resources of a test. */
export const smallErn38 = ({ works = '', resources = '', header = MESSAGE_HEADER }: Parts): string =>
  `<e:NewReleaseMessage xmlns:e="http://ddex.net/xml/ern/382" MessageSchemaVersionId="ern/382">${header}` +
  `<WorkList>${works}</WorkList><ResourceList>${resources}</ResourceList></e:NewReleaseMessage>`;

/** A small ERN 4.3 message around the parties and resources of a test. */
export const smallErn43 = ({ parties = '', resources = '', header = MESSAGE_HEADER }: Parts): string =>
  `<e:NewReleaseMessage xmlns:e="http://ddex.net/xml/ern/43">${header}` +
  `<PartyList>${parties}</PartyList><ResourceList>${resources}</ResourceList></e:NewReleaseMessage>`;

/** A small MEAD 1.1 message around the works and resources of a test. */
export const smallMead = ({ works = '', resources = '', header = MESSAGE_HEADER }: Parts): string =>
  `<m:MeadMessage xmlns:m="http://ddex.net/xml/mead/11">${header}` +
  `<WorkInformationList>${works}</WorkInformationList>` +
  `<ResourceInformationList>${resources}</ResourceInformationList></m:MeadMessage>`;

import { PARTY_ELEMENTS } from '#functions/formats/ddex/parties/read-party.ts';

const TITLES = ['Title', 'TitleText', 'AlternativeTitle'];

/** What is kept of MEAD's `WorkInformationList/WorkInformation`. */
export const MEAD_WORK_ELEMENTS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...PARTY_ELEMENTS,
  'MusicalWorkReference',
  'WorkSummary',
  'MusicalWorkId',
  'ISWC',
  'ProprietaryId',
  'WorkTitle',
  'Writer',
  'DerivedRecording',
  'ResourceId',
  'ISRC',
  'DisplayArtistName',
]);

/** What is kept of MEAD's `ResourceInformationList/ResourceInformation`. */
export const MEAD_RESOURCE_ELEMENTS: ReadonlySet<string> = new Set([
  ...TITLES,
  'Name',
  'ResourceSummary',
  'ResourceId',
  'ISRC',
  'DisplayTitle',
  'DisplayTitleText',
  'DisplayArtistName',
  'UsedMusicalWork',
  'ResourceMusicalWorkReference',
]);

/** What the versions of ERN 4 call the same things. No name means one thing in one version and another in the next. */
export const ERN4_NAMES = {
  /** 4.1 to 4.2 have the id on the resource, 4.3 on each of its editions. */
  isrcs: [
    ['ResourceId', 'ISRC'],
    ['SoundRecordingEdition', 'ResourceId', 'ISRC'],
    ['VideoEdition', 'ResourceId', 'ISRC'],
  ],
  /** `RightsControllerRole` until 4.1.1. */
  controllerRoles: ['RightsControllerRole', 'RightsControlType'],
  /** 4.3.2 has no `AdditionalTitle`. */
  titles: [
    ['DisplayTitle', 'TitleText'],
    ['DisplayTitleText'],
    ['AdditionalTitle', 'TitleText'],
    ['FormalTitle', 'TitleText'],
    ['GroupingTitle', 'TitleText'],
  ],
} as const;

/** What is kept of ERN 4's `ResourceList/SoundRecording` and `Video`. */
export const ERN4_RECORDING_ELEMENTS: ReadonlySet<string> = new Set([
  ...ERN4_NAMES.isrcs.flat(),
  ...ERN4_NAMES.controllerRoles,
  ...ERN4_NAMES.titles.flat(),
  'ResourceReference',
  'WorkId',
  'ISWC',
  'ProprietaryId',
  'DisplayArtistName',
  'DisplayArtist',
  'ArtistPartyReference',
  'Contributor',
  'ContributorPartyReference',
  'Role',
  'WorkRightsController',
  'RightsControllerPartyReference',
  'RightSharePercentage',
  'Territory',
  'Duration',
]);

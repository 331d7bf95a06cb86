/** The columns of our layouts and what each holds, in the order of the layouts (works, then recordings). */
export const OUR_COLUMNS = {
  work_id: { name: 'Work id', holds: 'The partner’s own number of the work' },
  title: { name: 'Title', holds: 'Of the work or the recording' },
  alt_titles: { name: 'Other titles', holds: 'Separated by ;' },
  iswc: { name: 'ISWC', holds: 'With or without punctuation' },
  isrc: { name: 'ISRC', holds: 'Of works several, separated by ;' },
  writers: { name: 'Writers', holds: 'name|IPI|role|society, separated by ;' },
  publishers: { name: 'Publishers', holds: 'name|IPI|role|society, separated by ;' },
  shares: { name: 'Shares', holds: 'Percentages of writers, then publishers, separated by ;' },
  artist: { name: 'Artist', holds: 'Of the recording' },
  duration_seconds: { name: 'Duration', holds: 'Seconds, or such as 3:27' },
} as const;

export type OurColumn = keyof typeof OUR_COLUMNS;

/** {@link OUR_COLUMNS} by name, in order. */
export const OUR_COLUMN_NAMES: readonly OurColumn[] = Object.keys(OUR_COLUMNS).filter(
  (name): name is OurColumn => name in OUR_COLUMNS,
);

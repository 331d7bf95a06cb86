/** The columns of our layouts and what each holds, in the order of the layouts (works, then recordings). */
export const OUR_COLUMNS = {
  work_id: { name: 'Work id', holds: 'the partner’s own number of the work' },
  title: { name: 'Title', holds: 'of the work or the recording' },
  alt_titles: { name: 'Other titles', holds: 'separated by ;' },
  iswc: { name: 'ISWC', holds: 'with or without punctuation' },
  isrc: { name: 'ISRC', holds: 'of works several, separated by ;' },
  writers: { name: 'Writers', holds: 'name|IPI|role|society, separated by ;' },
  publishers: { name: 'Publishers', holds: 'name|IPI|role|society, separated by ;' },
  shares: { name: 'Shares', holds: 'percentages of writers, then publishers, separated by ;' },
  artist: { name: 'Artist', holds: 'of the recording' },
  duration_seconds: { name: 'Duration', holds: 'seconds, or such as 3:27' },
} as const;

export type OurColumn = keyof typeof OUR_COLUMNS;

/** {@link OUR_COLUMNS} by name, in order. */
export const OUR_COLUMN_NAMES: readonly OurColumn[] = Object.keys(OUR_COLUMNS).filter(
  (name): name is OurColumn => name in OUR_COLUMNS,
);

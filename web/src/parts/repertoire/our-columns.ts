import { t } from '@lingui/core/macro';
/** The columns of our layouts and what each holds, in the order of the layouts (works, then recordings). */
export const OUR_COLUMNS = {
  work_id: { name: t`Work id`, holds: t`The partner’s own number of the work` },
  title: { name: t`Title`, holds: t`Of the work or the recording` },
  alt_titles: { name: t`Other titles`, holds: t`Separated by ;` },
  iswc: { name: t`ISWC`, holds: t`With or without punctuation` },
  isrc: { name: t`ISRC`, holds: t`Of works several, separated by ;` },
  writers: { name: t`Writers`, holds: t`name|IPI|role|society, separated by ;` },
  publishers: { name: t`Publishers`, holds: t`name|IPI|role|society, separated by ;` },
  shares: { name: t`Shares`, holds: t`Percentages of writers, then publishers, separated by ;` },
  artist: { name: t`Artist`, holds: t`Of the recording` },
  duration_seconds: { name: t`Duration`, holds: t`Seconds, or such as 3:27` },
} as const;

export type OurColumn = keyof typeof OUR_COLUMNS;

/** {@link OUR_COLUMNS} by name, in order. */
export const OUR_COLUMN_NAMES: readonly OurColumn[] = Object.keys(OUR_COLUMNS).filter(
  (name): name is OurColumn => name in OUR_COLUMNS,
);

import type { JobKind } from '#shared/schemas/jobs.ts';

/** A setting of a table’s reading beside its columns. */
export type ReadingSetting = {
  readonly label: string;
  readonly hint?: string;
  /** What it may be, in plain words; absent where anything may be typed. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What holds where nothing is said: an empty text, or one of the choices. */
  readonly usual: string;
  /** The column of ours without which it says nothing. */
  readonly of?: string;
};

type Settings = Readonly<Record<string, ReadingSetting>>;

const DATE_ORDER: ReadingSetting = {
  label: 'Dates',
  hint: 'Where day and month could be either',
  choices: { '': 'As the file shows', DMY: 'Day first: 31/12/2026', MDY: 'Month first: 12/31/2026' },
  usual: '',
};
const LENGTH_UNIT: ReadingSetting = {
  label: 'Lengths are in',
  hint: 'Where they are not written such as 3:27',
  choices: { seconds: 'Seconds', milliseconds: 'Milliseconds', minutes: 'Minutes' },
  usual: 'seconds',
  of: 'duration_seconds',
};

/** Zones are many, and only somebody who looks at a log wants them. */
const zones = (): Readonly<Record<string, string>> => ({
  '': 'The clock of each station',
  UTC: 'UTC',
  ...Object.fromEntries(Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone.replaceAll('_', ' ')])),
});

const OF_PLAYS: Settings = {
  dateOrder: DATE_ORDER,
  timeZone: { label: 'Times are of', choices: zones(), usual: '' },
  lengthUnit: {
    ...LENGTH_UNIT,
    choices: { ...LENGTH_UNIT.choices, days: 'Parts of a day, as spreadsheets keep them' },
  },
  cellOrder: {
    label: 'Artist and title stand as',
    choices: { 'artist-title': 'Artist – Title', 'title-artist': 'Title – Artist' },
    usual: 'artist-title',
    of: 'title_artist',
  },
  pastMidnight: {
    label: 'Hours after midnight stand',
    choices: { 'same-day': 'Under their own date', 'next-day': 'Under the date of the evening before' },
    usual: 'same-day',
  },
  notMusic: {
    label: 'Categories that are no music',
    hint: 'Beside the usual ones such as news and jingles, separated by ;',
    usual: '',
    of: 'category',
  },
};

const OF_REPERTOIRE: Settings = {
  rowIs: {
    label: 'A row is',
    choices: { work: 'A work', writer: 'A writer or publisher of a work', recording: 'A recording' },
    usual: 'work',
  },
  shareScale: {
    label: 'Shares of a work add up to',
    choices: {
      100: '100 percent',
      200: '200: writers 100 and publishers 100',
      1: '1: fractions such as 0.5',
    },
    usual: '100',
  },
  listSeparator: {
    label: 'Between names in one cell stands',
    choices: {
      ';': 'A semicolon',
      ',': 'A comma',
      '/': 'A slash',
      '&': 'An ampersand',
      newline: 'A line break',
      none: 'Nothing: a cell is one name',
    },
    usual: ';',
  },
  nameOrder: {
    label: 'Names are written',
    choices: { '': 'First name, then last name', 'last-first': 'Last name, comma, first name' },
    usual: '',
  },
  lengthUnit: LENGTH_UNIT,
};

/** The settings that a table of a kind of job may have, with their words. */
export function readingSettings(kind: JobKind): Settings {
  return kind === 'usage-ingestion' ? OF_PLAYS : OF_REPERTOIRE;
}

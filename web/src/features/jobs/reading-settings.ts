import { t } from '@lingui/core/macro';
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
  label: t`Dates`,
  hint: t`Where day and month could be either`,
  choices: { '': t`As the file shows`, DMY: t`Day first: 31/12/2026`, MDY: t`Month first: 12/31/2026` },
  usual: '',
};
const LENGTH_UNIT: ReadingSetting = {
  label: t`Lengths are in`,
  hint: t`Where they are not written such as 3:27`,
  choices: { seconds: t`Seconds`, milliseconds: t`Milliseconds`, minutes: t`Minutes` },
  usual: 'seconds',
  of: 'duration_seconds',
};

/** Zones are many, and only somebody who looks at a log wants them. */
const zones = (): Readonly<Record<string, string>> => ({
  '': t`The clock of each station`,
  UTC: 'UTC',
  ...Object.fromEntries(Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone.replaceAll('_', ' ')])),
});

const OF_PLAYS: Settings = {
  dateOrder: DATE_ORDER,
  timeZone: { label: t`Times are of`, choices: zones(), usual: '' },
  lengthUnit: {
    ...LENGTH_UNIT,
    choices: { ...LENGTH_UNIT.choices, days: t`Parts of a day, as spreadsheets keep them` },
  },
  cellOrder: {
    label: t`Artist and title stand as`,
    choices: { 'artist-title': t`Artist – Title`, 'title-artist': t`Title – Artist` },
    usual: 'artist-title',
    of: 'title_artist',
  },
  pastMidnight: {
    label: t`Hours after midnight stand`,
    choices: { 'same-day': t`Under their own date`, 'next-day': t`Under the date of the evening before` },
    usual: 'same-day',
  },
  notMusic: {
    label: t`Categories that are no music`,
    hint: t`Beside the usual ones such as news and jingles, separated by ;`,
    usual: '',
    of: 'category',
  },
};

const OF_REPERTOIRE: Settings = {
  rowIs: {
    label: t`A row is`,
    choices: { work: t`A work`, writer: t`A writer or publisher of a work`, recording: t`A recording` },
    usual: 'work',
  },
  shareScale: {
    label: t`Shares of a work add up to`,
    choices: {
      100: t`100 percent`,
      200: t`200: writers 100 and publishers 100`,
      1: t`1: fractions such as 0.5`,
    },
    usual: '100',
  },
  listSeparator: {
    label: t`Between names in one cell stands`,
    choices: {
      ';': t`A semicolon`,
      ',': t`A comma`,
      '/': t`A slash`,
      '&': t`An ampersand`,
      newline: t`A line break`,
      none: t`Nothing: a cell is one name`,
    },
    usual: ';',
  },
  nameOrder: {
    label: t`Names are written`,
    choices: { '': t`First name, then last name`, 'last-first': t`Last name, comma, first name` },
    usual: '',
  },
  lengthUnit: LENGTH_UNIT,
};

/** The settings that a table of a kind of job may have, with their words. */
export function readingSettings(kind: JobKind): Settings {
  return kind === 'usage-ingestion' ? OF_PLAYS : OF_REPERTOIRE;
}

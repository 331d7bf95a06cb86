import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { listedWords } from './not-music.ts';
import type { DateOrder } from './parse-date.ts';
import type { CellOrder } from './split-cell.ts';
import type { TimeOrder } from './time-order.ts';

/** What the mapping of a play log says beside its columns. */
export type PlaySettings = {
  /** Undefined where the log writes no date that could be read in two ways. */
  readonly dateOrder: DateOrder | undefined;
  /** The zone of times without offset; undefined: the zone of each station. */
  readonly timeZone: string | undefined;
  /** The one station of a log that names none. */
  readonly stationId: string | undefined;
  /** The day of a log that names none. */
  readonly day: string | undefined;
  readonly lengthUnit: 'seconds' | 'milliseconds' | 'minutes' | 'days';
  readonly cellOrder: CellOrder;
  /** Whether the hours after midnight stand under the day before. */
  readonly goesPastMidnight: boolean;
  /** How rows follow each other; undefined where lengths are given. */
  readonly estimateFrom: TimeOrder | undefined;
  /** Categories that are no music in this log, beside the usual ones. */
  readonly notMusic: ReadonlySet<string>;
};

/** The settings of a play log in its mapping, and what each may be. */
export const PLAY_SETTINGS = {
  dateOrder: ['DMY', 'MDY'],
  timeZone: undefined,
  stationId: undefined,
  day: undefined,
  lengthUnit: ['seconds', 'milliseconds', 'minutes', 'days'],
  cellOrder: ['artist-title', 'title-artist'],
  pastMidnight: ['next-day', 'same-day'],
  lengths: ['given', 'ascending', 'descending', 'unordered'],
  notMusic: undefined,
} as const;

/** Reads the settings of a mapping; what is not one of the possible values counts as not said. */
export function playSettings(mapping: ColumnMapping): PlaySettings {
  const text = (key: string): string | undefined => {
    const value = mapping[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const one = <T extends string>(key: string, options: readonly T[]): T | undefined =>
    options.find((option) => option === text(key));
  return {
    dateOrder: one('dateOrder', PLAY_SETTINGS.dateOrder),
    timeZone: text('timeZone'),
    stationId: text('stationId'),
    day: text('day'),
    lengthUnit: one('lengthUnit', PLAY_SETTINGS.lengthUnit) ?? 'seconds',
    cellOrder: one('cellOrder', PLAY_SETTINGS.cellOrder) ?? 'artist-title',
    goesPastMidnight: text('pastMidnight') === 'next-day',
    estimateFrom: one('lengths', ['ascending', 'descending', 'unordered']),
    notMusic: listedWords(text('notMusic') ?? ''),
  };
}

import { plural, t } from '@lingui/core/macro';
import type { Assumption, Oddity } from '#shared/schemas/readings.ts';
import { formatCount } from '#web/format/format-count.ts';
import { cwrToleranceInWords } from './cwr-tolerance-in-words.ts';

type Named<T, Code> = Readonly<Record<Extract<Code, string>, (one: T) => string>>;

/**
 * What was taken as given to read a file, as a sentence.
 *
 * @example
 * assumptionInWords({ code: 'date-order', value: 'DMY' }); // → 'Dates were read as day/month/year.'
 */
export function assumptionInWords(assumption: Assumption): string {
  return ASSUMED[assumption.code](assumption);
}

/** What is unusual about a file, and what to do about it: one or two sentences. */
export function oddityInWords(oddity: Oddity): string {
  return ODD[oddity.code](oddity);
}

const DATE_ORDERS: Words = { DMY: t`day/month/year`, MDY: t`month/day/year` };
const CELL_ORDERS: Words = { 'artist-title': t`artist – title`, 'title-artist': t`title – artist` };
const LENGTH_UNITS: Words = {
  seconds: t({ message: 'seconds', context: 'length' }),
  milliseconds: t`milliseconds`,
  minutes: t`minutes`,
  days: t`parts of a day, as spreadsheets keep times`,
};
const SEPARATORS: Words = { newline: t`line breaks`, ',': t`commas`, ';': t`semicolons` };
const SCALES: Words = {
  1: t`Shares were read as fractions of 1: 0.5 is 50 %.`,
  100: t`Shares were read as percentages: those of a work make 100.`,
  200: t`Shares were read as percentages of which writers make 100 and publishers make 100.`,
};
const ROWS: Words = {
  work: t`Each row was read as a work.`,
  writer: t`Each row was read as one writer or publisher; rows of one work belong together.`,
  recording: t`Each row was read as a recording.`,
};

const ASSUMED: Named<Assumption, Assumption['code']> = {
  encoding: ({ value }) =>
    value === 'guessed'
      ? t`The file does not say how its letters are kept; that was guessed from them.`
      : t`Letters were read as ${value}, which the file does not say.`,
  'header-row': ({ value }) =>
    t`The names of the columns stand in line ${value}; what is above was passed over.`,
  'no-header': ({ value }) => t`No row names the columns; they were told by their cells: ${value}.`,
  sheets: ({ value, count }) =>
    count === undefined
      ? t`All sheets were read: ${value}.`
      : t`${formatCount(count)} sheets were read: ${value}.`,
  'totals-rows': ({ count, line }) =>
    firstIn(
      line,
      count === undefined
        ? t`Some rows are sums and were passed over`
        : plural(count, {
            one: '# row is sums and was passed over',
            other: '# rows are sums and were passed over',
          }),
    ),
  'date-order': ({ value }) => t`Dates were read as ${DATE_ORDERS[value] ?? value}.`,
  'file-date': ({ value, count }) => forRows(count, t`The day is that in the file’s name, ${value}`),
  'time-zone': ({ value, count }) =>
    forRows(
      count,
      value === 'of each station'
        ? t`Times are those of each station’s own clock`
        : t`Times are those of the station’s clock (${value})`,
    ),
  'past-midnight': ({ count }) =>
    count === undefined
      ? t`Some rows after midnight stand under the day before and were read as the next day.`
      : plural(count, {
          one: '# row after midnight stands under the day before and was read as the next day.',
          other: '# rows after midnight stand under the day before and were read as the next day.',
        }),
  'length-unit': ({ value }) => t`Lengths were read as ${LENGTH_UNITS[value] ?? value}.`,
  'length-estimated': ({ count }) =>
    count === undefined
      ? t`Some rows have no length: it is the time up to what came next, at most four minutes.`
      : plural(count, {
          one: '# row has no length: it is the time up to what came next, at most four minutes.',
          other: '# rows have no length: it is the time up to what came next, at most four minutes.',
        }),
  'cell-order': ({ value }) => t`One column has both and was read as ${CELL_ORDERS[value] ?? value}.`,
  'play-key': ({ count, line }) => {
    const rows =
      count === undefined
        ? t`Some rows have no id`
        : plural(count, { one: '# row has no id', other: '# rows have no id' });
    return line === undefined
      ? t`${rows}: it was made of station, time, title and artist, so that a log sent again counts once.`
      : t`${rows} (first in line ${line}): it was made of station, time, title and artist, so that a log sent again counts once.`;
  },
  station: ({ value }) => t`The log names no station; ${value} is in the file’s name or above the table.`,
  'not-music': ({ count }) =>
    count === undefined
      ? t`Some rows are no music and were passed over.`
      : plural(count, {
          one: '# row is no music and was passed over.',
          other: '# rows are no music and were passed over.',
        }),
  'share-scale': ({ value }) => SCALES[value] ?? t`Shares of a work were read as parts of ${value}.`,
  'row-is': ({ value }) => ROWS[value] ?? t`Each row was read as a ${value}.`,
  'list-separator': ({ value }) => separated(value),
  'cwr-tolerance': ({ value }) => cwrToleranceInWords(value),
  recipient: ({ value }) =>
    t`The message names others as its recipients (${value}) and was taken all the same.`,
  'stored-mapping': () => t`It was read as somebody confirmed for an earlier file of the same sender.`,
};

const ODD: Named<Oddity, Oddity['code']> = {
  'shares-below-one': ({ value }) =>
    t`${formatCount(value)} % of the shares are below 1: percentages may be fractions. If so, say under the partner’s column names that shares add up to 1, and send the file again.`,
  'many-rejected': ({ value }) =>
    t`${formatCount(value)} % of the rows were rejected. The problems say why; often one column was read as another.`,
  'fewer-rows': ({ value }) =>
    t`It has ${formatCount(-value)} % fewer rows than the last file of the same sender. Ask whether it is complete.`,
  'fewer-matched': ({ value }) =>
    t`The part of its plays with a work is ${formatCount(-value)} % smaller than in the sender’s last file. Look whether title and artist were read from the right columns.`,
  'old-dates': ({ value }) =>
    t`${formatCount(value)} % of its dates lie far back. The year, or the order of day and month, may be wrong.`,
};

type Words = Readonly<Record<string, string>>;

function separated(value: string): string {
  if (value === 'last-first') return t`Names were read as last name, first name.`;
  if (value === 'none') return t`Each cell was read as one name.`;
  const marks = value
    .split(' ')
    .map((one) => SEPARATORS[one] ?? one)
    .reduce((one, other) => t`${one} and ${other}`);
  return t`Names in one cell were taken apart at ${marks}.`;
}

const firstIn = (line: number | undefined, words: string): string =>
  line === undefined ? `${words}.` : t`${words} (first in line ${line}).`;

const forRows = (count: number | undefined, words: string): string =>
  count === undefined
    ? `${words}.`
    : plural(count, { one: `${words}, for # row.`, other: `${words}, for # rows.` });

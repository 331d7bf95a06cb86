import type { Assumption, Oddity, Question } from '#shared/schemas/readings.ts';
import { cwrToleranceInWords } from '#shared/words/cwr-tolerance-in-words.ts';

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

/**
 * What has to be answered before a table can be taken, as a person would ask it.
 *
 * @example
 * questionInWords({ code: 'date-unknown', field: 'day', options: [], examples: [] }); // → 'Which day is this log of?'
 */
export function questionInWords(question: Question): string {
  return ASKED[question.code](question);
}

/** What is unusual about a file, and what to do about it: one or two sentences. */
export function oddityInWords(oddity: Oddity): string {
  return ODD[oddity.code](oddity);
}

const DATE_ORDERS: Words = { DMY: 'day/month/year', MDY: 'month/day/year' };
const CELL_ORDERS: Words = { 'artist-title': 'artist – title', 'title-artist': 'title – artist' };
const LENGTH_UNITS: Words = { days: 'parts of a day, as spreadsheets keep times' };
const SEPARATORS: Words = { newline: 'line breaks', ',': 'commas', ';': 'semicolons' };
const SCALES: Words = {
  1: 'Shares were read as fractions of 1: 0.5 is 50 %.',
  100: 'Shares were read as percentages: those of a work make 100.',
  200: 'Shares were read as percentages of which writers make 100 and publishers make 100.',
};
const ROWS: Words = {
  work: 'Each row was read as a work.',
  writer: 'Each row was read as one writer or publisher; rows of one work belong together.',
  recording: 'Each row was read as a recording.',
};

const ASSUMED: Named<Assumption, Assumption['code']> = {
  encoding: ({ value }) =>
    value === 'guessed'
      ? 'The file does not say how its letters are kept; that was guessed from them.'
      : `Letters were read as ${value}, which the file does not say.`,
  'header-row': ({ value }) =>
    `The names of the columns stand in line ${value}; what is above was passed over.`,
  'no-header': ({ value }) => `No row names the columns; they were told by their cells: ${value}.`,
  sheets: ({ value, count }) => `${count === undefined ? 'All' : number(count)} sheets were read: ${value}.`,
  'totals-rows': (one) => `${rows(one)} ${are(one)} sums and ${were(one)} passed over${first(one)}.`,
  'date-order': ({ value }) => `Dates were read as ${DATE_ORDERS[value] ?? value}.`,
  'file-date': (one) => `The day is that in the file’s name, ${one.value}${forRows(one)}.`,
  'time-zone': (one) =>
    one.value === 'of each station'
      ? `Times are those of each station’s own clock${forRows(one)}.`
      : `Times are those of the station’s clock (${one.value})${forRows(one)}.`,
  'past-midnight': (one) =>
    `${rows(one)} after midnight ${one.count === 1 ? 'stands' : 'stand'} under the day before and ${were(one)} read as the next day.`,
  'length-unit': ({ value }) => `Lengths were read as ${LENGTH_UNITS[value] ?? value}.`,
  'length-estimated': (one) =>
    `${rows(one)} ${one.count === 1 ? 'has' : 'have'} no length: it is the time up to what came next, at most four minutes.`,
  'cell-order': ({ value }) => `One column has both and was read as ${CELL_ORDERS[value] ?? value}.`,
  'play-key': (one) =>
    `${rows(one)} ${one.count === 1 ? 'has' : 'have'} no id${first(one)}: it was made of station, time, title and artist, so that a log sent again counts once.`,
  station: ({ value }) => `The log names no station; ${value} is in the file’s name or above the table.`,
  'not-music': (one) => `${rows(one)} ${are(one)} no music and ${were(one)} passed over.`,
  'share-scale': ({ value }) => SCALES[value] ?? `Shares of a work were read as parts of ${value}.`,
  'row-is': ({ value }) => ROWS[value] ?? `Each row was read as a ${value}.`,
  'list-separator': ({ value }) => separated(value),
  'cwr-tolerance': ({ value }) => cwrToleranceInWords(value),
  recipient: ({ value }) =>
    `The message names others as its recipients (${value}) and was taken all the same.`,
  'stored-mapping': () => 'It was read as somebody confirmed for an earlier file of the same sender.',
};

const COLUMNS: Words = {
  played_at: 'Which column says when each play began?',
  title: 'Which column has the titles?',
  work_id: 'Which column has the partner’s own number of each work?',
};

const ASKED: Named<Question, Question['code']> = {
  'column-unknown': ({ field }) => COLUMNS[field] ?? `Which column is ${field}?`,
  'date-order': () => 'Does the day or the month come first in its dates?',
  'share-scale': () => 'What do the shares of one work add up to?',
  'row-is': () => 'What is one row of this table?',
  'list-separator': () => 'What stands between two names in one cell?',
  'cell-order': () => 'What comes first where one column has both artist and title?',
  station: () => 'Which station is this log of?',
  'station-unknown': ({ examples: [name] }) =>
    name === undefined ? 'Which station does it name?' : `Which station is “${name}”?`,
  'date-unknown': () => 'Which day is this log of?',
};

const ODD: Named<Oddity, Oddity['code']> = {
  'shares-below-one': ({ value }) =>
    `${number(value)} % of the shares are below 1: percentages may be fractions. If so, say under the partner’s column names that shares add up to 1, and send the file again.`,
  'many-rejected': ({ value }) =>
    `${number(value)} % of the rows were rejected. The problems say why; often one column was read as another.`,
  'fewer-rows': ({ value }) =>
    `It has ${number(-value)} % fewer rows than the last file of the same sender. Ask whether it is complete.`,
  'fewer-matched': ({ value }) =>
    `The part of its plays with a work is ${number(-value)} % smaller than in the sender’s last file. Look whether title and artist were read from the right columns.`,
  'old-dates': ({ value }) =>
    `${number(value)} % of its dates lie far back. The year, or the order of day and month, may be wrong.`,
};

type Words = Readonly<Record<string, string>>;
type Counted = { readonly count?: number | undefined; readonly line?: number | undefined };

function separated(value: string): string {
  if (value === 'last-first') return 'Names were read as last name, first name.';
  if (value === 'none') return 'Each cell was read as one name.';
  return `Names in one cell were taken apart at ${value
    .split(' ')
    .map((one) => SEPARATORS[one] ?? one)
    .join(' and ')}.`;
}

const number = (count: number): string => count.toLocaleString('en-GB');
const rows = ({ count }: Counted): string =>
  count === undefined ? 'Some rows' : `${number(count)} ${count === 1 ? 'row' : 'rows'}`;
const are = ({ count }: Counted): string => (count === 1 ? 'is' : 'are');
const were = ({ count }: Counted): string => (count === 1 ? 'was' : 'were');
const forRows = (one: Counted): string => (one.count === undefined ? '' : `, for ${rows(one)}`);
const first = ({ line }: Counted): string => (line === undefined ? '' : ` (first in line ${line})`);

import { describe, expect, test } from '@jest/globals';
import { Assumption, Oddity, Question } from '#shared/schemas/readings.ts';
import { questionInWords } from '#web/features/jobs/question-in-words.ts';
import { assumptionInWords, oddityInWords } from '#web/parts/jobs/reading-in-words.ts';

const assumed = (assumption: unknown) => assumptionInWords(Assumption.parse(assumption));
const asked = (question: object) =>
  questionInWords(Question.parse({ field: 'title', options: [], examples: [], ...question }));
const odd = (oddity: unknown) => oddityInWords(Oddity.parse(oddity));

describe('assumptionInWords', () => {
  test.each([
    [
      { code: 'encoding', value: 'Windows-1252' },
      'Letters were read as Windows-1252, which the file does not say.',
    ],
    [
      { code: 'encoding', value: 'guessed' },
      'The file does not say how its letters are kept; that was guessed from them.',
    ],
    [
      { code: 'header-row', value: '4', line: 4 },
      'The names of the columns stand in line 4; what is above was passed over.',
    ],
    [
      { code: 'no-header', value: 'Column A, Column B' },
      'No row names the columns; they were told by their cells: Column A, Column B.',
    ],
    [{ code: 'sheets', value: 'Jan, Feb', count: 2 }, '2 sheets were read: Jan, Feb.'],
    [
      { code: 'totals-rows', value: 'passed over', count: 2, line: 40 },
      '2 rows are sums and were passed over (first in line 40).',
    ],
    [{ code: 'date-order', value: 'DMY' }, 'Dates were read as day/month/year.'],
    [
      { code: 'file-date', value: '2026-03-12', count: 96 },
      'The day is that in the file’s name, 2026-03-12, for 96 rows.',
    ],
    [
      { code: 'time-zone', value: 'Africa/Accra', count: 1412 },
      'Times are those of the station’s clock (Africa/Accra), for 1,412 rows.',
    ],
    [{ code: 'time-zone', value: 'of each station' }, 'Times are those of each station’s own clock.'],
    [
      { code: 'past-midnight', value: 'next-day', count: 1 },
      '1 row after midnight stands under the day before and was read as the next day.',
    ],
    [{ code: 'length-unit', value: 'milliseconds' }, 'Lengths were read as milliseconds.'],
    [
      { code: 'length-unit', value: 'days' },
      'Lengths were read as parts of a day, as spreadsheets keep times.',
    ],
    [
      { code: 'length-estimated', value: 'to the next play', count: 3 },
      '3 rows have no length: it is the time up to what came next, at most four minutes.',
    ],
    [{ code: 'cell-order', value: 'artist-title' }, 'One column has both and was read as artist – title.'],
    [
      { code: 'play-key', value: 'derived', count: 3, line: 2 },
      '3 rows have no id (first in line 2): it was made of station, time, title and artist, so that a log sent again counts once.',
    ],
    [
      { code: 'station', value: 'GH-COM-01' },
      'The log names no station; GH-COM-01 is in the file’s name or above the table.',
    ],
    [{ code: 'not-music', value: 'passed over', count: 312 }, '312 rows are no music and were passed over.'],
    [{ code: 'not-music', value: 'passed over', count: 1 }, '1 row is no music and was passed over.'],
    [{ code: 'share-scale', value: '1' }, 'Shares were read as fractions of 1: 0.5 is 50 %.'],
    [
      { code: 'share-scale', value: '200' },
      'Shares were read as percentages of which writers make 100 and publishers make 100.',
    ],
    [
      { code: 'row-is', value: 'writer' },
      'Each row was read as one writer or publisher; rows of one work belong together.',
    ],
    [
      { code: 'list-separator', value: '/ newline' },
      'Names in one cell were taken apart at / and line breaks.',
    ],
    [{ code: 'list-separator', value: 'last-first' }, 'Names were read as last name, first name.'],
    [{ code: 'list-separator', value: 'none' }, 'Each cell was read as one name.'],
    [
      { code: 'cwr-tolerance', value: 'group-repeated' },
      'There are several groups of one type; all of them were taken.',
    ],
    [
      { code: 'recipient', value: 'PADPIDA2014120301U' },
      'The message names others as its recipients (PADPIDA2014120301U) and was taken all the same.',
    ],
    [
      { code: 'stored-mapping', value: 'kept' },
      'It was read as somebody confirmed for an earlier file of the same sender.',
    ],
  ])('says of %j: %s', (assumption, words) => {
    expect(assumed(assumption)).toBe(words);
  });

  test('has a sentence for everything that can be assumed, of its own', () => {
    const words = Assumption.shape.code.options.map((code) => assumed({ code, value: 'x' }));

    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((one) => one !== 'x' && !/^[A-Z].*\.$/.test(one))).toEqual([]);
  });
});

describe('questionInWords', () => {
  test.each([
    [{ code: 'column-unknown', field: 'played_at' }, 'Which column says when each play began?'],
    [{ code: 'column-unknown', field: 'title' }, 'Which column has the titles?'],
    [{ code: 'column-unknown', field: 'writers' }, 'Which column is writers?'],
    [{ code: 'station-unknown', examples: ['Harbour'] }, 'Which station is “Harbour”?'],
    [{ code: 'station-unknown' }, 'Which station does it name?'],
  ])('asks %j: %s', (question, words) => {
    expect(asked(question)).toBe(words);
  });

  test('has a sentence for everything that can be asked, of its own', () => {
    const words = Question.shape.code.options.map((code) => asked({ code }));

    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((one) => !/^[A-Z].*\?$/.test(one))).toEqual([]);
  });
});

describe('oddityInWords', () => {
  test.each([
    [
      { code: 'shares-below-one', value: 90, limit: 90 },
      '90 % of the shares are below 1: percentages may be fractions. If so, say under the partner’s column names that shares add up to 1, and send the file again.',
    ],
    [
      { code: 'many-rejected', value: 25, limit: 20 },
      '25 % of the rows were rejected. The problems say why; often one column was read as another.',
    ],
    [
      { code: 'fewer-rows', value: -85, limit: -80 },
      'It has 85 % fewer rows than the last file of the same sender. Ask whether it is complete.',
    ],
    [
      { code: 'fewer-matched', value: -60, limit: -50 },
      'The part of its plays with a work is 60 % smaller than in the sender’s last file. Look whether title and artist were read from the right columns.',
    ],
    [
      { code: 'old-dates', value: 12, limit: 10 },
      '12 % of its dates lie far back. The year, or the order of day and month, may be wrong.',
    ],
  ])('says of %j: %s', (oddity, words) => {
    expect(odd(oddity)).toBe(words);
  });
});

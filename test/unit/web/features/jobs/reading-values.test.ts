import { describe, expect, test } from '@jest/globals';
import { PLAY_COLUMN_NAMES } from '#functions/formats/plays/play-columns.ts';
import { PLAY_SETTINGS } from '#functions/formats/plays/play-settings.ts';
import { TABLE_COLUMNS } from '#functions/formats/repertoire-tables/table-columns.ts';
import type { Question } from '#shared/schemas/readings.ts';
import { meaningsOf } from '#web/features/jobs/meanings-of.ts';
import { readingSettings } from '#web/features/jobs/reading-settings.ts';
import { readingMapping, readingValues } from '#web/features/jobs/reading-values.ts';

const ORDER: Question = { code: 'date-order', field: 'dateOrder', options: ['DMY', 'MDY'], examples: [] };
const LOG = {
  mapping: { date: 'Date', time: 'Air Time', title: 'Song', stationId: 'GH-COM-01' },
  confidence: { date: 'likely', time: 'likely', title: 'likely' },
  questions: [ORDER],
} as const;
const PROPOSED = { ...LOG, questions: [...LOG.questions] };

describe('how a log is read', () => {
  test('the form begins with the proposal, what is usual, and nothing where a question is', () => {
    const { mapping, remember } = readingValues('usage-ingestion', PROPOSED);

    expect(mapping).toMatchObject({
      ...{ date: 'Date', time: 'Air Time', title: 'Song', artist: '', stationId: 'GH-COM-01' },
      ...{ dateOrder: '', lengthUnit: 'seconds', pastMidnight: 'same-day' },
    });
    expect(remember).toBe(true);
  });

  test('what is sent is the proposal with its answer, without what is usual and what is not in the file', () => {
    const { mapping } = readingValues('usage-ingestion', PROPOSED);
    const answered = { mapping: { ...mapping, dateOrder: 'DMY', artist: 'Band', title: '' } };

    expect(readingMapping(answered, 'usage-ingestion', PROPOSED)).toEqual({
      ...{ date: 'Date', time: 'Air Time', artist: 'Band', dateOrder: 'DMY', stationId: 'GH-COM-01' },
    });
  });

  test('what was proposed otherwise can be set to what is usual', () => {
    const proposed = { ...PROPOSED, mapping: { ...PROPOSED.mapping, lengthUnit: 'milliseconds' } };
    const { mapping } = readingValues('usage-ingestion', proposed);

    expect(
      readingMapping({ mapping: { ...mapping, lengthUnit: 'seconds' } }, 'usage-ingestion', proposed),
    ).toMatchObject({ lengthUnit: 'seconds' });
  });
});

describe('what the form offers', () => {
  const none = { mapping: {}, confidence: {} };

  test('every column of a log and of a table has its words', () => {
    const ofLogs = new Set([...Object.keys(PLAY_COLUMN_NAMES), 'played_at', 'date', 'time']);
    ofLogs.delete('begin');
    const ofTables = TABLE_COLUMNS.filter((name) => !/_\d+$/.test(name));

    expect(new Set(Object.keys(meaningsOf({ kind: 'usage-ingestion', proposal: none })))).toEqual(ofLogs);
    expect(Object.keys(meaningsOf({ kind: 'repertoire-ingestion', proposal: none })).toSorted()).toEqual(
      ofTables.toSorted(),
    );
  });

  test.each(['dateOrder', 'lengthUnit', 'cellOrder', 'pastMidnight'] as const)(
    'every value of %s can be chosen',
    (name) => {
      const choices = Object.keys(readingSettings('usage-ingestion')[name]?.choices ?? {});

      expect(choices.filter((choice) => choice !== '').toSorted()).toEqual(
        [...PLAY_SETTINGS[name]].toSorted(),
      );
    },
  );
});

describe('how a partner’s table is read', () => {
  const TABLE = {
    mapping: { title: 'Titre', writers_1: 'Auteur 1', rowIs: 'work' },
    confidence: { title: 'likely', writers_1: 'likely' } as const,
    questions: [
      {
        code: 'share-scale' as const,
        field: 'shareScale',
        options: ['1', '100', '200'],
        examples: ['50', '50'],
      },
    ],
  };

  test('columns that have no words are shown by our own name, after those that have', () => {
    const meanings = meaningsOf({ kind: 'repertoire-ingestion', proposal: TABLE });

    expect(meanings['ipi']?.name).toBe('IPI');
    expect(meanings['writers_1']).toEqual({ name: 'writers_1', holds: '' });
    expect(Object.keys(meanings).at(-1)).toBe('writers_1');
    expect(meanings['rowIs']).toBeUndefined();
  });

  test('a scale that was asked for is sent as a number, even the usual one', () => {
    const { mapping } = readingValues('repertoire-ingestion', TABLE);

    expect(mapping['shareScale']).toBe('');
    expect(
      readingMapping({ mapping: { ...mapping, shareScale: '100' } }, 'repertoire-ingestion', TABLE),
    ).toEqual({ title: 'Titre', writers_1: 'Auteur 1', rowIs: 'work', shareScale: 100 });
  });
});

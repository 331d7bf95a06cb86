import { describe, expect, test } from '@jest/globals';
import { inPieces } from '#test/support/in-pieces.ts';
import { readLog, rowsOfLog } from '#test/support/logs/read-log.ts';

const HEADER = 'play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds,method,confidence';
const read = (file: string | Uint8Array, mapping?: Record<string, string | number>) =>
  rowsOfLog(file, mapping === undefined ? {} : { mapping });
const readRow = async (row: string) => (await read(`${HEADER}\n${row}\n`))[0];

describe('a play log with our own columns', () => {
  test('gives a play with canonical identifiers and its time in UTC', async () => {
    const [play] = await read(
      `${HEADER}\nP-1,GH-ACC-01,2026-01-31T23:30:00-01:00,Ɔdɔ,Afia Saltwind,us-zqg-22-00540,t-034.524.680-1,203,fingerprint,0.98\n`,
    );
    expect(play).toEqual({
      kind: 'record',
      line: 2,
      warnings: [],
      record: {
        playId: 'P-1',
        stationId: 'GH-ACC-01',
        playedAt: '2026-02-01T00:30:00.000Z',
        title: 'Ɔdɔ',
        artist: 'Afia Saltwind',
        isrc: 'USZQG2200540',
        iswc: 'T0345246801',
        durationSeconds: 203,
        method: 'fingerprint',
        confidence: 0.98,
      },
    });
  });

  test('leaves out what a log does not say', async () => {
    const [play] = await read('station_id,play_id,played_at\nGH-ACC-01,P-1,2026-01-31T10:00:00Z');
    expect(play).toMatchObject({
      record: { playId: 'P-1', stationId: 'GH-ACC-01', playedAt: '2026-01-31T10:00:00.000Z' },
    });
    expect(Object.keys(play?.kind === 'record' ? play.record : {})).toEqual([
      'playId',
      'stationId',
      'playedAt',
      'estimatedSeconds',
    ]);
  });

  test.each([
    ['iswc', 'row.iswc-invalid', 'P-1,S,2026-01-31T10:00:00Z,,,,T-034.524.680-2,203,,'],
    ['isrc', 'row.isrc-invalid', 'P-1,S,2026-01-31T10:00:00Z,,,USZQG22,,203,,'],
    ['method', 'row.value-invalid', 'P-1,S,2026-01-31T10:00:00Z,,,,,203,telepathy,'],
  ])('takes the play and leaves out an invalid %s with a warning', async (column, code, row) => {
    const play = await readRow(row);
    expect(play).toMatchObject({
      kind: 'record',
      warnings: [{ code, severity: 'warning', line: 2, column }],
    });
    expect(play?.kind === 'record' && column in play.record).toBe(false);
  });

  test.each([
    ['without an id', 'play_id', 'row.value-missing', ',S,2026-01-31T10:00:00Z,,,,,203,,'],
    ['without a station', 'station_id', 'row.value-missing', 'P,,2026-01-31T10:00:00Z,,,,,203,,'],
    ['without a time', 'played_at', 'row.value-missing', 'P,S,,,,,,203,,'],
    [
      'of a station whose clock is not known, without offset',
      'station_id',
      'play.unknown-station',
      'P,S,2026-01-31T10:00:00,,,,,203,,',
    ],
    ['on a day that is none', 'played_at', 'row.time-invalid', 'P,S,2026-02-29T10:00:00Z,,,,,203,,'],
    ['of negative length', 'duration_seconds', 'row.number-invalid', 'P,S,2026-01-31T10:00:00Z,,,,,-3,,'],
    ['longer than a day', 'duration_seconds', 'row.number-invalid', 'P,S,2026-01-31T10:00:00Z,,,,,86401,,'],
    ['surer than sure', 'confidence', 'row.number-invalid', 'P,S,2026-01-31T10:00:00Z,,,,,1,,1.2'],
    [
      'with an id of a novel',
      'play_id',
      'row.value-too-long',
      `${'P'.repeat(129)},S,2026-01-31T10:00:00Z,,,,,1,,`,
    ],
    ['with control characters', 'title', 'row.character-invalid', 'P,S,2026-01-31T10:00:00Z,a\u0000b,,,,1,,'],
  ])('rejects a play %s', async (_, column, code, row) => {
    const rejected = await readRow(row);
    expect(rejected).toMatchObject({
      kind: 'rejected',
      line: 2,
      diagnostics: [{ code, column, severity: 'error' }],
    });
    expect(rejected?.kind === 'rejected' && rejected.raw.join(',')).toBe(row);
  });

  test('tells all that is wrong with a row at once', async () => {
    const rejected = await readRow(',,tomorrow,,,,,long,,');
    expect(rejected?.kind === 'rejected' && rejected.diagnostics.map(({ code }) => code)).toEqual([
      'row.value-missing',
      'row.value-missing',
      'row.time-invalid',
      'row.number-invalid',
    ]);
  });

  test('finds columns under a station’s own names', async () => {
    const [play] = await read('Ref,Kanal,Zeit\nP-1,S,2026-01-31T10:00:00Z', {
      play_id: 'ref',
      station_id: ' Kanal ',
      played_at: 'Zeit',
    });
    expect(play).toMatchObject({ record: { playId: 'P-1', stationId: 'S' } });
  });

  test('asks for the columns that a log lacks', async () => {
    const { proposal } = await readLog(() => inPieces('play_id,title\nP-1,Ɔdɔ'));
    expect(proposal?.questions.map(({ code, field }) => [code, field])).toEqual([
      ['column-unknown', 'played_at'],
      ['station', 'stationId'],
    ]);
  });
});

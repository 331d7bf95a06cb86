import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import {
  type ListedStation,
  writeUnidentifiedList,
} from '#functions/formats/unidentified-list/write-unidentified-list.ts';
import { allOf } from '#test/support/all-of.ts';
import { ghs } from '#test/support/given/a-statement.ts';

const HEAD = {
  territory: 'GH',
  from: '2026-01-01',
  to: '2026-06-30',
  cycles: ['2026-Q1 – Ghana', '2026-Q2 – Ghana'],
  date: '2026-07-20',
};
const SONG = {
  ...{ title: 'Unknown Tune', artist: 'Nobody', firstDate: '2026-01-09', lastDate: '2026-06-02' },
  ...{ plays: 2, seconds: 240, amount: ghs(251n) },
};
const aStation = (over: Partial<ListedStation> = {}): ListedStation => ({
  stationId: 'GH-ACC-01',
  stationName: 'Anansi FM',
  songs: [SONG],
  withoutPlays: ghs(0n),
  ...over,
});
const piecesOf = (stations: readonly ListedStation[]) =>
  allOf(
    writeUnidentifiedList(
      HEAD,
      (async function* () {
        yield* stations;
      })(),
    ),
  );
const Rows = z.array(z.record(z.string(), z.string()));
const rowsOf = async (stations: readonly ListedStation[]) =>
  Rows.parse(parse((await piecesOf(stations)).join(''), { columns: true }));

describe('writeUnidentifiedList', () => {
  test('says at its head what it is of, and that what moved since is still in it', async () => {
    const head = (await rowsOf([])).filter(({ record }) => record === 'HEADER');
    expect(head.map(({ name, value }) => [name, value])).toEqual([
      ['territory', 'GH'],
      ['from', '2026-01-01'],
      ['to', '2026-06-30'],
      ['list_date', '2026-07-20'],
      ['cycle', '2026-Q1 – Ghana'],
      ['cycle', '2026-Q2 – Ghana'],
      ['note', expect.stringContaining('still in them')],
    ]);
  });

  test('has a row for each song of a station, and its sum at the end', async () => {
    const rows = await rowsOf([aStation(), aStation({ stationId: 'GH-ACC-02', withoutPlays: ghs(1_000n) })]);
    expect(rows.filter(({ record }) => record !== 'HEADER')).toMatchObject([
      {
        ...{ record: 'SONG', station_id: 'GH-ACC-01', station_name: 'Anansi FM' },
        ...{ title: 'Unknown Tune', artist: 'Nobody', first_date: '2026-01-09', last_date: '2026-06-02' },
        ...{ plays: '2', seconds: '240', amount: '2.51', currency: 'GHS' },
      },
      { record: 'SONG', station_id: 'GH-ACC-02' },
      { record: 'NO-PLAYS', station_id: 'GH-ACC-02', title: '', amount: '10.00' },
      { record: 'TOTAL', plays: '4', seconds: '480', amount: '15.02', currency: 'GHS' },
    ]);
  });

  test('comes in pieces, however many songs a station has', async () => {
    const songs = Array.from({ length: 1_201 }, () => SONG);
    const pieces = await piecesOf([aStation({ songs })]);
    expect(pieces.length).toBe(5);
    expect(pieces.join('').match(/\r\nSONG,/g)).toHaveLength(1_201);
  });

  test('carries no formula', async () => {
    const rows = await rowsOf([aStation({ songs: [{ ...SONG, title: '=1+1', artist: undefined }] })]);
    expect(rows.find(({ record }) => record === 'SONG')).toMatchObject({ title: "'=1+1", artist: '' });
  });
});

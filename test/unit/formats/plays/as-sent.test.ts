import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { logWorkbook } from '#test/support/logs/log-workbook.ts';
import { readLog } from '#test/support/logs/read-log.ts';

const BAOBAB = { stationId: 'baobab-fm', name: 'Baobab FM', timezone: 'Africa/Accra' };
const LAGOON = { stationId: 'lagoon-radio', name: 'Lagoon Radio', timezone: 'Africa/Lagos' };
const HERE = { stationId: 'baobab-fm' };

/** When (UTC), title, artist, seconds; a length that is estimated ends with `?`. */
type Heard = readonly [at: string, title: string, artist: string | undefined, seconds: string];
type Sent = {
  readonly file: string;
  readonly mapping?: ColumnMapping;
  readonly bytes?: () => Uint8Array;
  readonly plays: readonly Heard[];
  /** The mapping's entries that are asked for; none where the log may be taken at once. */
  readonly asks?: readonly string[];
  /** What stands on the job beside what every log without offsets and ids has. */
  readonly assumed?: Readonly<Record<string, string>>;
  readonly notMusic?: number;
};

const COCOA = ['Market Rain Cocoa', 'Kofi Saltwind'] as const;
const LIGHTS = ['Harbour Lights', 'Ama Tidewater'] as const;
const FERRY = ['Night Ferry', 'Yaw Ember'] as const;
const MIDNIGHT = ['After Midnight Rain', 'Efua Coral'] as const;
const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });
const clock = (hours: number, minutes: number, seconds: number) => ({
  value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
  format: 'hh:mm:ss',
});
const length = (seconds: number) => ({ value: seconds / 86_400, format: '[h]:mm:ss' });
const MARCH_2 = 46_083;

const SENT: readonly Sent[] = [
  {
    file: 'zetta-asrun.csv',
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T06:04:12', 'Harbour Lights', 'Ama Tidewater feat. Yaw Ember', '242'],
    ],
    notMusic: 2,
  },
  {
    file: 'wideorbit-export.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T18:04:12', ...LIGHTS, '242'],
    ],
    assumed: { 'date-order': 'MDY', 'header-row': '4' },
    notMusic: 1,
  },
  {
    file: 'radiodj-history.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T06:04:12', ...LIGHTS, '242'],
    ],
  },
  {
    file: 'playit-live.txt',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-13T18:04:12', 'Harbour Lights (feat. Yaw Ember)', 'Ama Tidewater', '242'],
    ],
    assumed: { 'date-order': 'DMY', 'cell-order': 'artist-title', 'length-unit': 'milliseconds' },
  },
  {
    file: 'mairlist-log.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T06:04:12', ...LIGHTS, '242'],
    ],
    notMusic: 1,
  },
  {
    file: 'myriad-log.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T23:58:00', ...COCOA, '207'],
      ['2026-03-03T00:01:27', ...LIGHTS, '242'],
    ],
    notMusic: 1,
  },
  {
    file: 'dj-typed-days.csv',
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '240?'],
      ['2026-03-02T06:04:00', ...LIGHTS, '240?'],
      ['2026-03-02T23:58:00', ...FERRY, '240?'],
      ['2026-03-03T00:02:00', ...MIDNIGHT, '240?'],
      ['2026-03-03T06:00:00', ...COCOA, '240?'],
    ],
    assumed: { station: 'baobab-fm', 'header-row': '3', 'past-midnight': 'next-day' },
  },
  {
    file: 'french-conduite.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:00', 'Pluie du marché', 'Kofi Saltwind', '207'],
      ['2026-03-14T18:38:00', 'Lumières du port', 'Ama Tidewater', '242'],
    ],
    assumed: { 'date-order': 'DMY' },
  },
  {
    file: 'spanish-parte.csv',
    plays: [
      ['2026-03-02T06:00:12', 'Lluvia del mercado', 'Kofi Saltwind', '207'],
      ['2026-03-25T06:04:12', 'Luces del puerto', 'Ama Tidewater', '242'],
    ],
    assumed: { 'date-order': 'DMY' },
  },
  {
    file: 'portuguese-mapa.csv',
    plays: [
      ['2026-03-02T06:00:00', 'Chuva do mercado', 'Kofi Saltwind', '207'],
      ['2026-03-28T06:04:00', 'Luzes do porto', 'Ama Tidewater', '242'],
    ],
    assumed: { 'date-order': 'DMY' },
  },
  { file: 'ambiguous-dates.csv', mapping: HERE, plays: [], asks: ['dateOrder'] },
  {
    file: 'ambiguous-dates.csv',
    mapping: { ...HERE, dateOrder: 'DMY' },
    plays: [['2026-02-03T06:00:12', ...COCOA, '207']],
  },
  {
    file: 'no-lengths.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '180?'],
      ['2026-03-02T06:03:00', ...LIGHTS, '240?'],
      ['2026-03-02T07:00:00', ...FERRY, '240?'],
    ],
  },
  {
    file: 'no-header.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T06:04:12', ...LIGHTS, '242'],
    ],
    asks: ['title'],
    assumed: { 'no-header': 'Column A, Column B, Column C, Column D, Column E' },
  },
  {
    file: 'Baobab FM 2026-03-02.csv',
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '240?'],
      ['2026-03-02T06:04:00', ...LIGHTS, '240?'],
    ],
    assumed: { station: 'baobab-fm', 'file-date': '2026-03-02' },
  },
  {
    file: 'broadcast-day.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T23:58:00', ...FERRY, '207'],
      ['2026-03-03T00:02:00', ...MIDNIGHT, '190'],
      ['2026-03-03T00:06:00', ...LIGHTS, '242'],
    ],
    assumed: { 'past-midnight': 'next-day' },
  },
  {
    file: 'date-once.csv',
    mapping: HERE,
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T06:04:12', ...LIGHTS, '242'],
      ['2026-03-03T06:00:00', ...FERRY, '190'],
    ],
  },
  {
    file: 'two-stations.csv',
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '207'],
      ['2026-03-02T05:00:00', ...LIGHTS, '242'],
    ],
  },
  ...['utf-16-export.txt', 'dos-code-page.csv', 'windows-1252.csv'].map((file) => ({
    file,
    mapping: HERE,
    plays: [['2026-03-02T06:00:12', 'Café du marché', 'Efua Corail', '207'] as const],
  })),
  {
    file: 'iso-durations.csv',
    mapping: HERE,
    plays: [['2026-03-02T06:00:12', ...COCOA, '207']],
  },
  ...(['xlsx', 'biff8', 'ods'] as const).map((bookType) => ({
    file: `excel-date-and-time.${bookType === 'biff8' ? 'xls' : bookType}`,
    mapping: HERE,
    bytes: () =>
      logWorkbook(
        {
          Sheet1: {
            rows: [
              ['Baobab FM', null, null, null, null],
              ['DATE', 'TIME', 'SONG TITLE', 'ARTIST', 'DURATION'],
              [day(MARCH_2), clock(6, 0, 12), ...COCOA, length(207)],
              [day(MARCH_2), clock(18, 38, 51), ...LIGHTS, length(242)],
              ['TOTAL', null, null, null, length(449)],
            ],
          },
        },
        bookType,
      ),
    plays: [
      ['2026-03-02T06:00:12', ...COCOA, '207'],
      ['2026-03-02T18:38:51', ...LIGHTS, '242'],
    ] as const,
    assumed: { 'header-row': '2', ...(bookType === 'ods' && { 'length-unit': 'days' }) },
  })),
  {
    file: 'Baobab FM March 2026.xlsx',
    bytes: () => {
      const header = ['Time', 'Song', 'Artist'];
      return logWorkbook({
        '2': { rows: [header, ['06:00', ...COCOA], ['23:50', ...FERRY], ['00:10', ...MIDNIGHT]] },
        '3': { rows: [header, ['06:00', ...LIGHTS]] },
      });
    },
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '240?'],
      ['2026-03-02T23:50:00', ...FERRY, '240?'],
      ['2026-03-03T00:10:00', ...MIDNIGHT, '240?'],
      ['2026-03-03T06:00:00', ...LIGHTS, '240?'],
    ],
    assumed: { station: 'baobab-fm', sheets: '2, 3', 'past-midnight': 'next-day' },
  },
  {
    file: 'merged-dates.xlsx',
    mapping: HERE,
    bytes: () =>
      logWorkbook({
        Log: {
          rows: [
            ['Date', 'Time', 'Title', 'Artist', 'Length'],
            [day(MARCH_2), '06:00', ...COCOA, '3:27'],
            [null, '06:04', ...LIGHTS, '4:02'],
            [day(MARCH_2 + 1), '06:00', ...FERRY, '3:10'],
          ],
          merges: ['A2:A3'],
        },
      }),
    plays: [
      ['2026-03-02T06:00:00', ...COCOA, '207'],
      ['2026-03-02T06:04:00', ...LIGHTS, '242'],
      ['2026-03-03T06:00:00', ...FERRY, '190'],
    ],
  },
];

const bytesOf = ({ file, bytes }: Sent): Uint8Array =>
  bytes?.() ?? readFileSync(path.join('test/fixtures/as-sent/plays', file));
const read = async (sent: Sent) => {
  const bytes = bytesOf(sent);
  return readLog(() => inPieces(bytes, 700), {
    fileName: sent.file,
    stations: [BAOBAB, LAGOON],
    ...(sent.mapping !== undefined && { mapping: sent.mapping }),
  });
};
const EVERY_LOG = new Set(['play-key', 'time-zone', 'length-estimated', 'not-music']);

describe('a play log as its station keeps it', () => {
  test.each(SENT.map((sent) => [sent.file, sent] as const))('%s gives its plays', async (_, sent) => {
    const { proposal, rows } = await read(sent);
    const heard = rows.flatMap((row): Heard[] => {
      if (row.kind !== 'record') return [];
      const { playedAt, title = '', artist, durationSeconds, estimatedSeconds } = row.record;
      const seconds = durationSeconds ?? `${estimatedSeconds}?`;
      return [[playedAt.slice(0, 19), title, artist, String(seconds)]];
    });
    expect(heard).toEqual(sent.plays);
    expect(proposal?.questions.map(({ field }) => field)).toEqual(sent.asks ?? []);
    const taken = [
      ...(proposal?.assumed ?? []),
      ...rows.flatMap((row) => (row.kind === 'assumed' ? [row.assumption] : [])),
    ];
    const told = taken.filter(({ code }) => !EVERY_LOG.has(code)).map(({ code, value }) => [code, value]);
    expect(Object.fromEntries(told)).toEqual(sent.assumed ?? {});
    expect(taken.find(({ code }) => code === 'not-music')?.count).toBe(sent.notMusic);
  });

  test('sent again gives the same ids, whatever the case and blanks of its titles', async () => {
    const ids = async (text: string) =>
      (await readLog(() => inPieces(text), { mapping: HERE, stations: [BAOBAB] })).rows.flatMap((row) =>
        row.kind === 'record' ? [row.record.playId] : [],
      );
    const log = 'Date,Time,Title,Artist,Length\n2026-03-02,06:00:12,Market Rain,Kofi Saltwind,3:27\n';
    const again = 'Artist,Title,Date,Time,Length\nKOFI SALTWIND,Market  rain,2 March 2026,6:00:12 AM,207\n';
    expect(await ids(log)).toEqual(await ids(again));
    expect(await ids(log)).not.toEqual(await ids(log.replace('06:00:12', '06:00:13')));
  });

  test('a station that is not ours is named in the rejection of its rows', async () => {
    const log = 'Station,Date,Time,Title,Length\nPalm FM,2026-03-02,06:00,Rain,3:27\n';
    const { rows } = await readLog(() => inPieces(log), { stations: [BAOBAB] });
    expect(rows).toMatchObject([
      {
        kind: 'rejected',
        line: 2,
        diagnostics: [{ code: 'play.unknown-station', message: expect.stringMatching(/no station Palm FM/) }],
      },
    ]);
  });

  test('another table below the log is refused with its line', async () => {
    const log =
      'Date,Time,Title,Artist,Length\n2026-03-02,06:00,Rain,Kofi Saltwind,3:27\nTitle,Artist,ISRC,Station,Length\nx,y,z,a,b\n';
    const { proposal, rows } = await readLog(() => inPieces(log), { mapping: HERE, stations: [BAOBAB] });
    expect(proposal).toBeUndefined();
    expect(rows).toMatchObject([{ kind: 'file', diagnostic: { code: 'file.second-table', line: 3 } }]);
  });
});

import type { ColumnMapping } from '#shared/schemas/uploads.ts';

export const BAOBAB = { stationId: 'baobab-fm', name: 'Baobab FM', timezone: 'Africa/Accra' };
export const LAGOON = { stationId: 'lagoon-radio', name: 'Lagoon Radio', timezone: 'Africa/Lagos' };
export const HERE = { stationId: 'baobab-fm' };

/** When (UTC), title, artist, seconds; a length that is estimated ends with `?`. */
export type Heard = readonly [at: string, title: string, artist: string | undefined, seconds: string];
/** A log as its station keeps it, and what it must give. */
export type Sent = {
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

export const COCOA = ['Market Rain Cocoa', 'Kofi Saltwind'] as const;
export const LIGHTS = ['Harbour Lights', 'Ama Tidewater'] as const;
export const FERRY = ['Night Ferry', 'Yaw Ember'] as const;
export const MIDNIGHT = ['After Midnight Rain', 'Efua Coral'] as const;
/** Logs as text. */
export const SENT: readonly Sent[] = [
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
  { file: 'iso-durations.csv', mapping: HERE, plays: [['2026-03-02T06:00:12', ...COCOA, '207']] },
];

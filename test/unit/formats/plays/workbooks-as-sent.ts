import { logWorkbook } from '#test/support/logs/log-workbook.ts';
import { COCOA, FERRY, HERE, LIGHTS, MIDNIGHT, type Sent } from './logs-as-sent.ts';

const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });
const clock = (hours: number, minutes: number, seconds: number) => ({
  value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
  format: 'hh:mm:ss',
});
const length = (seconds: number) => ({ value: seconds / 86_400, format: '[h]:mm:ss' });
const MARCH_2 = 46_083;

/** Logs as workbooks. */
export const WORKBOOKS: readonly Sent[] = [
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

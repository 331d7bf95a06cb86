import { logWorkbook } from '#test/support/logs/log-workbook.ts';

/**
 * The log of Harbour FM as the station keeps it in Excel, of the 3rd and 4th of a month: under a title, day and time apart,
 * the day written so that it could be the month.
 */
export const stationLog = (month: string) =>
  logWorkbook({
    Log: {
      rows: [
        ['Harbour FM', 'As broadcast'],
        ['Date', 'Air Time', 'Song', 'Performed by', 'Type', 'Len'],
        [`03/${month}/2026`, '08:00', 'Golden River', 'Ama Mensah', 'Music', '3:20'],
        [`03/${month}/2026`, '09:00', 'News', '', 'News', '5:00'],
        [`04/${month}/2026`, '08:00', 'Golden River', 'Ama Mensah', 'Music', '3:20'],
        [`04/${month}/2026`, '09:00', 'Golden River', 'Ama Mensah', 'Music', '3:20'],
      ],
    },
  });

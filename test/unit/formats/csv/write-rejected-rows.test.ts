import { describe, expect, test } from '@jest/globals';
import { writeRejectedRows } from '#functions/formats/csv/write-rejected-rows.ts';
import { rowsOfLog } from '#test/support/logs/read-log.ts';

describe('writeRejectedRows', () => {
  test('gives each mistake with its line, column, code and message, then the row as it stood', async () => {
    const file = [
      'play_id,station_id,played_at,title',
      'P-1,GH-ACC-01,2026-01-31T10:00:00Z,taken',
      'P-2,,31/01/2026,=1+1',
      'P-3,GH-ACC-01',
    ].join('\n');
    const rows = await rowsOfLog(file);
    const rejected = rows.filter((row) => row.kind === 'rejected');

    const time = 'expected a date and a time such as 2026-03-15 18:38:51';
    expect((await Array.fromAsync(writeRejectedRows(rejected))).join('')).toBe(
      [
        'line,column,code,message,row',
        `3,station_id,row.value-missing,station_id is empty,P-2,,31/01/2026,'=1+1`,
        `3,played_at,row.time-invalid,${time},P-2,,31/01/2026,'=1+1`,
        '4,,row.column-count,"The row has 2 columns, the header 4",P-3,GH-ACC-01',
        '',
      ].join('\r\n'),
    );
  });

  test('is a header alone where nothing was rejected', async () => {
    expect((await Array.fromAsync(writeRejectedRows([]))).join('')).toBe('line,column,code,message,row\r\n');
  });
});

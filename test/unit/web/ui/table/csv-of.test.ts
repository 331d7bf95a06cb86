import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Column } from '#web/ui/column.ts';
import { csvOf } from '#web/ui/table/csv-of.ts';

type Row = { readonly name: string; readonly net?: string; readonly final: boolean };
const columns: readonly Column<Row>[] = [
  { heading: 'Payee', cell: ({ name }) => name.toUpperCase(), value: ({ name }) => name },
  { heading: 'Picture', cell: () => '♪' },
  {
    heading: 'Net',
    cell: ({ net }) => net?.slice(0, 3),
    value: ({ net }) => (net === undefined ? null : { amount: net, currency: 'GHS' }),
  },
  { heading: 'Final', cell: ({ final }) => (final ? 'yes' : 'no'), value: ({ final }) => final },
];

describe('csvOf', () => {
  test('says what columns say, raw and exact, an amount with its currency beside it', () => {
    expect(
      csvOf(columns, [
        { name: 'ASCAP', net: '1234567890123456.789', final: true },
        { name: 'SACEM', final: false },
      ]),
    ).toBe('Payee,Net,Net (currency),Final\r\nASCAP,1234567890123456.789,GHS,true\r\nSACEM,,,false\r\n');
  });

  test('has its headings where there is no row', () => {
    expect(csvOf(columns, [])).toBe('Payee,Net,Final\r\n');
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['-12.50', '-12.50'],
    ['a, b', '"a, b"'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as no formula and one cell', (name, cell) => {
    expect(csvOf(columns.slice(0, 1), [{ name, final: true }])).toBe(`Payee\r\n${cell}\r\n`);
  });

  test('is read back as it was by a reader of CSV', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9 ,"\r\n]{1,9}$/), { minLength: 1 }), (names) => {
        const rows = names.map((name) => ({ name: `n${name}`, final: true }));
        const text = csvOf(columns.slice(0, 1), rows);
        expect(parse(text)).toEqual([['Payee'], ...rows.map(({ name }) => [name])]);
      }),
    );
  });
});

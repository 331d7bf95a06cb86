import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { writeStatementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import { decimalToMinor } from '#shared/money.ts';
import { aStatement, ghs } from '#test/support/given/a-statement.ts';

const golden = (name: string) =>
  readFileSync(new URL(`../../../fixtures/statements/${name}`, import.meta.url), 'utf8');
const write = (statement: Statement) => [...writeStatementCsv(statement)].join('');
const Rows = z.array(z.record(z.string(), z.string()));
const rowsOf = (csv: string) => Rows.parse(parse(csv, { columns: true }));
const sum = (rows: z.infer<typeof Rows>, column: string) =>
  rows.reduce((total, row) => total + (decimalToMinor(row[column] ?? '', 'GHS') ?? 0n), 0n);

describe('writeStatementCsv', () => {
  test('writes a society’s statement', () => {
    expect(write(aStatement({ titles: ['Ɛhɔ Yɛ Fɛ', 'Rain, "the" Song'] }))).toBe(golden('ascap.csv'));
  });

  test('writes what is brought forward, carried forward and settled in another currency', () => {
    const statement = aStatement();
    const settlement = {
      amount: { minor: 812n, currency: 'USD' },
      rate: '0.0654',
      rateDate: '2026-03-31',
      rateSource: 'Central bank, middle rate',
    };
    const totals = { ...statement.totals, broughtForward: ghs(250n), carriedForward: ghs(100n) };
    expect(write({ ...statement, settlement, totals })).toBe(golden('ascap-settled-in-usd.csv'));
  });

  test('is one rectangular table', () => {
    const rows = rowsOf(write(aStatement({ titles: Array.from({ length: 700 }, (_, i) => `Song ${i}`) })));
    expect(rows.filter(({ record }) => record === 'USAGE')).toHaveLength(1400);
    expect(rows.filter(({ record }) => record === 'LINE')).toHaveLength(700);
  });

  test('says that shares follow what was invoiced', () => {
    expect(rowsOf(write(aStatement()))).toContainEqual(
      expect.objectContaining({ record: 'HEADER', name: 'basis', value: 'invoiced' }),
    );
  });

  test.each(['USAGE', 'LINE', 'AGREEMENT'])('has totals that its %s rows add up to', (record) => {
    const rows = rowsOf(write(aStatement({ titles: ['one', 'two', 'three'] })));
    const total = rows.filter(
      (row) => row['record'] === 'TOTAL' && row['name'] === `${record.toLowerCase()}s`,
    );
    const listed = rows.filter((row) => row['record'] === record);
    expect(total).toHaveLength(1);
    for (const column of ['gross', 'admin_fee', 'net']) expect(sum(total, column)).toBe(sum(listed, column));
  });

  test.each([
    ['usages', { usages: [] }],
    ['lines', { lines: [] }],
  ])('is not written where the %s do not add up', (_, over) => {
    expect(() => write(aStatement(over))).toThrow('add up to');
  });

  test('carries no formula', () => {
    const csv = write(aStatement({ titles: ['=HYPERLINK("http://x.example")'] }));
    expect(rowsOf(csv).find(({ record }) => record === 'LINE')?.['title']).toBe(
      `'=HYPERLINK("http://x.example")`,
    );
  });
});

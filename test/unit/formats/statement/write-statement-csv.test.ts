import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { statementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import { decimalToMinor } from '#shared/money.ts';
import { aStatement, ghs } from '#test/support/given/a-statement.ts';
import { anAdjustment, withAdjustments } from '#test/support/given/an-adjustment.ts';

const golden = (name: string) =>
  readFileSync(new URL(`../../../fixtures/statements/${name}`, import.meta.url), 'utf8');
const write = (statement: Statement) => {
  const csv = statementCsv(statement);
  return [csv.head(), csv.uses(statement.usages), ...csv.end()].join('');
};
const Rows = z.array(z.record(z.string(), z.string()));
const rowsOf = (csv: string) => Rows.parse(parse(csv, { columns: true }));
const sum = (rows: z.infer<typeof Rows>, column: string) =>
  rows.reduce((total, row) => total + (decimalToMinor(row[column] ?? '', 'GHS') ?? 0n), 0n);

const paymentOf = (rows: z.infer<typeof Rows>) =>
  Object.fromEntries(
    rows.filter(({ record }) => record === 'PAYMENT').map(({ name, value }) => [name, value]),
  );

describe('a statement as CSV', () => {
  test('writes a society’s statement', () => {
    expect(write(aStatement({ titles: ['Ɛhɔ Yɛ Fɛ', 'Rain, "the" Song'] }))).toBe(golden('ascap.csv'));
  });

  test('writes what is brought forward and settled in another currency', () => {
    const statement = aStatement();
    const settlement = {
      amount: { minor: 812n, currency: 'USD' },
      rate: '0.0654',
      rateDate: '2026-03-31',
      rateSource: 'Central bank, middle rate',
    };
    const totals = { ...statement.totals, broughtForward: ghs(250n) };
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

  test.each([
    ['below the minimum payout', 'below-minimum', 4_000n, '40.00'],
    ['at 0 or below', 'zero-or-below', -4_000n, '-40.00'],
  ] as const)('says that a balance %s is carried (royalty rules §5)', (_, carriedBecause, minor, value) => {
    const statement = aStatement({ carriedBecause });
    const totals = { ...statement.totals, netPayable: ghs(0n), carriedForward: ghs(minor) };
    const payment = paymentOf(rowsOf(write({ ...statement, totals })));
    expect(payment).toMatchObject({ carried_forward: value, carried_because: carriedBecause });
  });

  test('says that a balance is accrued, and with which cycle it is paid', () => {
    const statement = aStatement({ carriedBecause: 'accrued', accruedUntil: '2026-06-30' });
    const totals = { ...statement.totals, netPayable: ghs(0n), carriedForward: ghs(4_000n) };
    expect(paymentOf(rowsOf(write({ ...statement, totals })))).toMatchObject({
      ...{ carried_forward: '40.00', carried_because: 'accrued', paid_with_cycle_that_ends_on: '2026-06-30' },
    });
  });

  test('says of a use how it was weighed: basis, pool, daypart, and exact weights (royalty rules §3)', () => {
    const [use] = rowsOf(write(aStatement())).filter(({ record }) => record === 'USAGE');
    expect(use).toMatchObject({
      ...{ basis: 'licencePool', pool: 'licence', multiplier: '1' },
      ...{ play_weight: '203', share: '3/4', weight: '609/4' },
    });
  });

  test('names after each line the parties for whom it is paid, with their shares', () => {
    const rows = rowsOf(write(aStatement({ titles: ['one', 'two'] })));
    const [line, writer, publisher] = rows.slice(rows.findIndex(({ record }) => record === 'LINE'));
    expect(line).toMatchObject({ line_item_id: 'lin_0', partner_work_id: 'W-0', title: 'one' });
    expect(writer).toMatchObject({
      ...{ record: 'PARTY', line_item_id: 'lin_0', work_ref: line?.['work_ref'] },
      ...{ name: 'Efua Ɔsei', ipi: '00900000127', role: 'CA', share_percent: '50.00', society: '010' },
    });
    expect(publisher).toMatchObject({ name: 'Lagoon Songs', share_percent: '25.00', society: '' });
    expect(rows.filter(({ record }) => record === 'PARTY')).toHaveLength(4);
  });

  test('carries no formula', () => {
    const csv = write(aStatement({ titles: ['=HYPERLINK("http://x.example")'] }));
    expect(rowsOf(csv).find(({ record }) => record === 'LINE')?.['title']).toBe(
      `'=HYPERLINK("http://x.example")`,
    );
  });
});

describe('adjustments of earlier cycles (royalty rules §8.8)', () => {
  const late = anAdjustment({ grossMinor: 8_334n, lineItemId: 'lin_late' });
  const wrong = anAdjustment({ grossMinor: -7_502n, lineItemId: 'lin_wrong', originLineItemId: 'lin_old' });
  const rows = rowsOf(write(withAdjustments(aStatement(), [late, wrong])));
  const adjustments = rows.filter(({ record }) => record === 'ADJUSTMENT');

  test('name the cycle, the period and the line that they correct', () => {
    expect(adjustments).toMatchObject([
      { line_item_id: 'lin_late', origin_line_item_id: '' },
      { line_item_id: 'lin_wrong', origin_line_item_id: 'lin_old' },
    ]);
    for (const row of adjustments)
      expect(row).toMatchObject({
        ...{ name: '', value: '', partner_work_id: 'W-7' },
        ...{ origin_cycle_id: 'cyc_01KBZ40000000000000000000B', origin_period_start: '2025-10-01' },
      });
  });

  test('take back what was paid for a play that was another work’s', () => {
    expect(adjustments[1]).toMatchObject({
      ...{ usage_count: '-1', duration_seconds: '-200' },
      ...{ gross: '-75.02', admin_fee: '-11.25', net: '-63.77' },
    });
  });

  test('are followed by the parties whom they concern', () => {
    const at = rows.findIndex(({ line_item_id }) => line_item_id === 'lin_wrong');
    expect(rows[at + 1]).toMatchObject({ record: 'PARTY', line_item_id: 'lin_wrong', name: 'Kofi Boateng' });
  });

  test('have a total of their own, and are in those of agreements and payment', () => {
    const total = (name: string) => rows.filter((row) => row['record'] === 'TOTAL' && row['name'] === name);
    expect(sum(total('adjustments'), 'gross')).toBe(832n);
    expect(sum(total('agreements'), 'net')).toBe(
      sum(total('lines'), 'net') + sum(total('adjustments'), 'net'),
    );
    expect(sum(total('lines'), 'net')).toBe(sum(total('usages'), 'net'));
  });
});

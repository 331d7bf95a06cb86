import { describe, expect, test } from '@jest/globals';
import { balanceSheet } from '#shared/examples/balances.ts';
import { moneyOf } from '#shared/money.ts';
import { BalanceSheet } from '#shared/schemas/balances.ts';
import { present } from '#test/support/present.ts';
import { faultOf } from '#tools/prove/proofs.ts';

const sheet = BalanceSheet.parse(balanceSheet);
const entry = present(sheet.entries[0]);
const { minor, currency } = sheet.balance;

describe('the proof of a balance', () => {
  test('finds nothing where its entries, each in its place, come to it', () => {
    expect(faultOf(sheet)).toBeUndefined();
  });

  test('names an entry that is missing, from the newest to the first', () => {
    const second = { ...entry, sequence: entry.sequence + 2 };
    expect(faultOf({ ...sheet, entries: [second, ...sheet.entries] })).toBe(
      `entry ${sheet.entries.length + 1} is missing`,
    );
  });

  test('says where its entries come to something else', () => {
    expect(faultOf({ ...sheet, balance: moneyOf(minor + 1n, currency) })).toBe(
      `its entries come to ${minor} minor units, it is ${minor + 1n}`,
    );
  });

  test('says where its totals do', () => {
    const totals = { ...sheet.totals, tax: moneyOf(sheet.totals.tax.minor + 1n, currency) };
    expect(faultOf({ ...sheet, totals })).toBe(`its totals come to ${minor - 1n} minor units, not ${minor}`);
  });
});

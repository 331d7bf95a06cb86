import { minorToDecimal } from '#shared/money.ts';
import type { ControlTotal } from '#shared/schemas/cycles.ts';

export type MoneyTotal = (name: string, expected: bigint, found: bigint) => ControlTotal;

/** A sum of money that must hold (royalty rules §6): what was expected, what was found, and the difference. */
export const moneyTotal =
  (currency: string): MoneyTotal =>
  (name, expected, found) => ({
    name,
    expected: minorToDecimal(expected, currency),
    found: minorToDecimal(found, currency),
    difference: minorToDecimal(found - expected, currency),
    holds: expected === found,
  });

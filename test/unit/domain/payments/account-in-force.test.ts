import { describe, expect, test } from '@jest/globals';
import { accountInForce, inForceFrom } from '#functions/domain/payments/account-in-force.ts';
import { aPaymentAccount } from '#test/support/given/a-payment-account.ts';

const day = (n: number) => `2026-04-${String(n).padStart(2, '0')}T12:00:00.000Z`;
const confirmed = (n: number, from: string, over = {}) =>
  aPaymentAccount(n, {
    ...{ status: 'Confirmed', confirmedBy: 'esi', confirmedAt: day(1), inForceFrom: from },
    ...over,
  });
const withdrawn = (at: string) => ({ status: 'Withdrawn' as const, withdrawnBy: 'esi', withdrawnAt: at });

describe('the account in force', () => {
  test('is none where nothing was confirmed', () => {
    expect(accountInForce([aPaymentAccount(1)], day(9))).toBeUndefined();
    expect(accountInForce([], day(9))).toBeUndefined();
  });

  test('is the one that came into force last, in whatever order they are given', () => {
    const [old, next] = [confirmed(1, day(1)), confirmed(2, day(4))];
    for (const accounts of [
      [old, next],
      [next, old],
    ]) {
      expect(accountInForce(accounts, day(3))).toEqual(old);
      expect(accountInForce(accounts, day(4))).toEqual(next);
    }
  });

  test('stays the one before while the new one was stopped within its three days', () => {
    const accounts = [confirmed(1, day(1)), confirmed(2, day(4), withdrawn(day(3)))];
    expect(accountInForce(accounts, day(9))).toEqual(accounts[0]);
  });

  test('is none once it is withdrawn: the one before does not come back', () => {
    const accounts = [confirmed(1, day(1)), confirmed(2, day(4), withdrawn(day(5)))];
    expect(accountInForce(accounts, day(9))).toBeUndefined();
  });

  test('is the next one after a withdrawal', () => {
    const accounts = [confirmed(1, day(1), withdrawn(day(2))), confirmed(2, day(6))];
    expect(accountInForce(accounts, day(5))).toBeUndefined();
    expect(accountInForce(accounts, day(6))).toEqual(accounts[1]);
  });
});

describe('a confirmed account is in force', () => {
  test('at once where it is the payee’s first', () => {
    expect(inForceFrom([aPaymentAccount(1), aPaymentAccount(2, withdrawn(day(1)))], day(2))).toBe(day(2));
  });

  test('after three days where another was confirmed before, though it was withdrawn', () => {
    expect(inForceFrom([confirmed(1, day(1))], day(2))).toBe(day(5));
    expect(inForceFrom([confirmed(1, day(1), withdrawn(day(1)))], day(2))).toBe(day(5));
  });
});

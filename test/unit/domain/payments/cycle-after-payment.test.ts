import { describe, expect, test } from '@jest/globals';
import { cycleAfterPayment } from '#functions/domain/payments/cycle-after-payment.ts';
import { Cycle } from '#shared/schemas/cycles.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const locked = (payments: Cycle['payments']) =>
  Cycle.parse({
    id: anId('cyc', 1),
    name: '2026-Q1',
    territory: 'GH',
    periodStart: '2026-01-01',
    periodEnd: '2026-03-31',
    currency: 'GHS',
    status: 'Locked',
    basis: 'invoiced',
    totals: null,
    controlTotals: [],
    plays: null,
    closeJobId: null,
    payments,
    lockedAt: MADE_AT,
    notes: [],
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    version: 3,
  });

describe('a cycle as its payments are done', () => {
  test('stays Locked until the last one of those that count', () => {
    const first = cycleAfterPayment(
      locked({ kind: 'remittance', total: 2, done: 0 }),
      { kind: 'remittance' },
      MADE_AT,
    );
    expect(first).toMatchObject({ status: 'Locked', payments: { done: 1 }, version: 4 });
    const last = cycleAfterPayment(
      locked({ kind: 'remittance', total: 2, done: 1 }),
      { kind: 'remittance' },
      MADE_AT,
    );
    expect(last).toMatchObject({ status: 'Remitted', payments: { done: 2 } });
  });

  test('does not wait for payouts where it has partners, and is Remitted by payouts where it has none', () => {
    expect(
      cycleAfterPayment(locked({ kind: 'remittance', total: 1, done: 0 }), { kind: 'payout' }, MADE_AT),
    ).toBeUndefined();
    expect(
      cycleAfterPayment(locked({ kind: 'payout', total: 1, done: 0 }), { kind: 'payout' }, MADE_AT),
    ).toMatchObject({ status: 'Remitted' });
  });

  test('an open cycle counts none', () => {
    expect(cycleAfterPayment(locked(null), { kind: 'remittance' }, MADE_AT)).toBeUndefined();
  });
});

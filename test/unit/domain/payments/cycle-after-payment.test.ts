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
    digest: null,
    events: null,
    held: [],
    payments,
    lockedAt: MADE_AT,
    notes: [],
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    version: 3,
  });

describe('a cycle as its payments are done', () => {
  test('is Remitted with the last of its remittances and payouts, not before', () => {
    const first = cycleAfterPayment(locked({ total: 2, done: 0 }), MADE_AT);
    expect(first).toMatchObject({ status: 'Locked', payments: { done: 1 }, version: 4 });
    const last = cycleAfterPayment(locked({ total: 2, done: 1 }), MADE_AT);
    expect(last).toMatchObject({ status: 'Remitted', payments: { done: 2 } });
  });

  test('an open cycle counts none', () => {
    expect(cycleAfterPayment(locked(null), MADE_AT)).toBeUndefined();
  });
});

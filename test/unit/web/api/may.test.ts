import { describe, expect, test } from '@jest/globals';
import * as cycles from '#shared/contract/cycles.ts';
import * as operations from '#shared/contract/operations.ts';
import * as payments from '#shared/contract/payments.ts';
import { may } from '#web/api/may.ts';

describe('may', () => {
  test('offers a role what the contract lets it do, and nothing else', () => {
    expect(may(cycles.closeCycle, ['Ops'])).toBe(true);
    expect(may(cycles.closeCycle, ['Finance'])).toBe(false);
    expect(may(payments.approveRemittance, ['Viewer', 'Partner'])).toBe(false);
    expect(may(operations.readHealth, [])).toBe(true);
    expect(may(payments.paymentWebhook, ['Admin'])).toBe(false);
  });
});

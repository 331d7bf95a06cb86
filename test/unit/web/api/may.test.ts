import { describe, expect, test } from '@jest/globals';
import * as cycles from '#shared/contract/cycles.ts';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import * as payments from '#shared/contract/payments.ts';
import { readHealth } from '#shared/contract/system.ts';
import { may } from '#web/api/may.ts';

describe('may', () => {
  test('offers a role what the contract lets it do, and nothing else', () => {
    expect(may(cycles.closeCycle, ['Ops'])).toBe(true);
    expect(may(cycles.closeCycle, ['Finance'])).toBe(false);
    expect(may(payments.approveRemittance, ['Viewer', 'Partner'])).toBe(false);
    expect(may(readHealth, [])).toBe(true);
    expect(may(paymentWebhook, ['Admin'])).toBe(false);
  });
});

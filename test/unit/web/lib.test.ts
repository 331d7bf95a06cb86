import { describe, expect, test } from '@jest/globals';
import * as cycles from '#shared/contract/cycles.ts';
import * as payments from '#shared/contract/payments.ts';
import { readHealth } from '#shared/contract/system.ts';
import { formatAmount } from '#web/lib/format-amount.ts';
import { formatDate } from '#web/lib/format-date.ts';
import { formatDuration } from '#web/lib/format-duration.ts';
import { formatFraction } from '#web/lib/format-fraction.ts';
import { may } from '#web/lib/may.ts';
import { urlOf } from '#web/lib/url-of.ts';

describe('what people read', () => {
  test.each([
    ['1234567.80', '1,234,567.80'],
    ['0.05', '0.05'],
    ['-12.00', '−12.00'],
    ['9007199254740993.01', '9,007,199,254,740,993.01'],
  ])('an amount of %s is grouped and never rounded', (decimal, read) => {
    expect(formatAmount(decimal)).toBe(read);
  });

  test.each([
    ['472390625/4618', '102,293.3358…'],
    ['22496', '22,496'],
    ['1/4', '0.25'],
    ['10/2', '5'],
  ])('the fraction %s is cut, and says that it goes on', (fraction, read) => {
    expect(formatFraction(fraction)).toBe(read);
  });

  test('durations are timed as music is, dates are short', () => {
    expect([0, 204, 3725].map(formatDuration)).toEqual(['0:00', '3:24', '1:02:05']);
    expect(formatDate('2026-03-31')).toBe('31 Mar 2026');
  });
});

describe('calls', () => {
  test('parameters are encoded, what is empty is left out', () => {
    const input = { params: { workId: 'a/b' }, query: { q: 'x y', cursor: undefined, status: '' } };
    expect(urlOf('/api/works/{workId}', input)).toBe('/api/works/a%2Fb?q=x+y');
  });

  test('a role is offered what the contract lets it do, and nothing else', () => {
    expect(may(cycles.closeCycle, ['Ops'])).toBe(true);
    expect(may(cycles.closeCycle, ['Finance'])).toBe(false);
    expect(may(payments.approveRemittance, ['Viewer', 'Partner'])).toBe(false);
    expect(may(readHealth, [])).toBe(true);
    expect(may(payments.paymentWebhook, ['Admin'])).toBe(false);
  });
});

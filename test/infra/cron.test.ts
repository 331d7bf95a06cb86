import { describe, expect, test } from '@jest/globals';
import { toCron } from '#infra/local/schedule/cron.ts';

describe('toCron', () => {
  test.each([
    ['cron(0 2 5 1,4,7,10 ? *)', '0 2 5 1,4,7,10 *'],
    ['cron(*/15 8-18 ? * MON-FRI *)', '*/15 8-18 * * MON-FRI'],
  ])('%s', (expression, expected) => {
    expect(toCron(expression)).toBe(expected);
  });

  test.each([
    'cron(0 0 * * * *)',
    'cron(0 0 ? * ? *)',
    'cron(0 0 * * ?)',
    'cron(0 0 ? * 1 *)',
    'cron(0 0 L * ? *)',
    'cron(0 0 1 1 ? 2027)',
    'rate(1 day)',
  ])('refuses %s', (expression) => {
    expect(() => toCron(expression)).toThrow(/cannot be kept locally/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { isWithin } from '#shared/is-within.ts';

describe('isWithin', () => {
  test.each([
    ['both days are included', '2026-03-31T23:59:59.999Z', { from: '2026-03-31', to: '2026-03-31' }, true],
    ['the day before is not', '2026-03-30T23:59:59.999Z', { from: '2026-03-31' }, false],
    ['nor is the day after', '2026-04-01', { to: '2026-03-31' }, false],
    ['what is absent bounds nothing', '2026-04-01', {}, true],
  ])('%s', (_what, at, days, expected) => {
    expect(isWithin(at, days)).toBe(expected);
  });
});

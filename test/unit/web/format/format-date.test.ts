import { describe, expect, test } from '@jest/globals';
import { formatDate } from '#web/format/format-date.ts';

describe('formatDate', () => {
  test('is short', () => {
    expect(formatDate('2026-03-31')).toBe('31 Mar 2026');
  });
});

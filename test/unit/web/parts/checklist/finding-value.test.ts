import { describe, expect, test } from '@jest/globals';
import type { Finding } from '#shared/schemas/checklist.ts';
import { findingValue } from '#web/parts/checklist/finding-value.ts';

const valued = (code: Finding['code'], value: string, limit: string | null = null) =>
  findingValue({ code, value, limit }, 'GHS');

describe('how much the checklist found', () => {
  test('places are counted', () => {
    expect(valued('station-without-tariff', '1').value).toBe('1 station');
    expect(valued('fx-missing', '2')).toEqual({ value: '2 currencies', limit: undefined });
  });

  test('a share has its limit', () => {
    expect(valued('matched-plays', '81.25', '90.00')).toEqual({
      value: '81.25 %',
      limit: 'at least 90.00 %',
    });
  });

  test('money has its currency, once that is known', () => {
    expect(valued('share-conflicts', '1200.50').value).toBe('GHS 1,200.50');
    const unknown = { code: 'share-conflicts', value: '1200.50', limit: null } as const;
    expect(findingValue(unknown, undefined).value).toBe('1,200.50');
  });

  test('plays that wait are counted until a locked cycle says what they are worth', () => {
    expect(valued('plays-in-doubt', '3').value).toBe('3 plays');
    expect(valued('plays-in-doubt', '4.20').value).toBe('GHS 4.20');
  });

  test('agreements end until a day', () => {
    expect(valued('agreement-ending', '2', '2026-06-29')).toEqual({
      value: '2 agreements',
      limit: 'until 29 Jun 2026',
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { problemPlace } from '#web/parts/jobs/problem-place.ts';

describe('problemPlace', () => {
  test('places a problem by line, rule and the file’s own terms', () => {
    const place = 'group 1, transaction 3';

    expect(problemPlace({ line: 12, rule: 'NWR T 11', place })).toBe(`Line 12, NWR T 11, ${place}`);
    expect(problemPlace({ line: 4, column: 'iswc' })).toBe('Line 4, iswc');
    expect(problemPlace({})).toBe('');
  });
});

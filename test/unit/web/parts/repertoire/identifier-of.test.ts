import { describe, expect, test } from '@jest/globals';
import { identifierOf } from '#web/parts/repertoire/identifier-of.ts';

describe('identifierOf', () => {
  test('tells a work from its namesakes by ISWC, else by ISRC', () => {
    expect(identifierOf({ iswc: 'T3584099316', isrcs: ['USZQG2200540'] })).toBe('T-358.409.931-6');
    expect(identifierOf({ iswc: null, isrcs: ['USZQG2200540'] })).toBe('US-ZQG-22-00540');
    expect(identifierOf({ iswc: null, isrcs: [] })).toBe('no ISWC or ISRC');
  });
});

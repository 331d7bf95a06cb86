import { describe, expect, test } from '@jest/globals';
import { enabledFormats } from '#web/parts/partners/enabled-formats.ts';

describe('enabledFormats', () => {
  const words = { PDF: 'PDF', CSV: 'CSV', 'DDEX-DSR': 'DDEX DSR' };

  test('gives those that a partner is sent in one order, all where none is named', () => {
    expect(enabledFormats(words, ['DDEX-DSR', 'PDF'])).toEqual(['PDF', 'DDEX-DSR']);
    expect(enabledFormats(words, undefined)).toHaveLength(3);
  });
});

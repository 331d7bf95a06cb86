import { describe, expect, test } from '@jest/globals';
import { statementWords } from '#web/parts/statements/statement-formats.ts';

describe('statementWords', () => {
  test('says of a format that comes as two files which is which', () => {
    expect(statementWords({ format: 'DDEX-DSR', part: 'royalties' })).toBe('DDEX DSR, royalties');
    expect(statementWords({ format: 'CWR', part: 'remarks' })).toBe('CWR, remarks');
    expect(statementWords({ format: 'PDF' })).toBe('PDF');
  });
});

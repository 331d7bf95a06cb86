import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readIsrc, readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';

const SEED = { seed: 20_260_101, numRuns: 2000 };
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
/** An identifier with one character put anywhere in it. */
const spoilt = (valid: fc.Arbitrary<string>) =>
  fc
    .tuple(valid, fc.nat(12), fc.constantFrom('', ' ', '-', '.', 'T', 't', '0', '9', 'x'))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));

describe('identifiers as CWR files have them', () => {
  test('are ISWCs exactly where they are anywhere', () => {
    const iswc = digits(10).map((number) => `T${number}`);
    fc.assert(
      fc.property(fc.oneof(iswc, spoilt(iswc)), (text) => expect(readIswc(text)).toBe(parseIswc(text))),
      SEED,
    );
    expect(readIswc('T9000000011')).toBe('T9000000011');
    expect(readIswc('t-900.000.001-1')).toBe('T9000000011');
    expect(readIswc('T9000000012')).toBeUndefined();
  });

  test('are ISRCs exactly where they are anywhere', () => {
    const isrc = fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$/);
    fc.assert(
      fc.property(fc.oneof(isrc, spoilt(isrc)), (text) => expect(readIsrc(text)).toBe(parseIsrc(text))),
      SEED,
    );
    expect(readIsrc('USZQG2200540')).toBe('USZQG2200540');
    expect(readIsrc('us-zqg-22-00540')).toBe('USZQG2200540');
    expect(readIsrc('U1ZQG2200540')).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eightDigitsAt } from '#functions/formats/cwr/read/digits-at.ts';

const read = (text: string, at = 0) => {
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
  return eightDigitsAt(new DataView(bytes.buffer), at);
};

describe('eightDigitsAt', () => {
  test('reads every number of eight digits, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(7), (number, at) => {
        const digits = String(number).padStart(8, '0');
        expect(read(`${'X'.repeat(at)}${digits}9`, at)).toBe(number);
      }),
    );
  });

  test('is -1 where any of the bytes is no digit', () => {
    for (let code = 0; code < 256; code += 1) {
      if (code >= 0x30 && code <= 0x39) continue;
      for (let at = 0; at < 8; at += 1) {
        const text = `${'7'.repeat(at)}${String.fromCharCode(code)}${'7'.repeat(7 - at)}`;
        expect([code, at, read(text)]).toEqual([code, at, -1]);
      }
    }
  });
});

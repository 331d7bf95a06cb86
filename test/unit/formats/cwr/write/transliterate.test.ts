import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';

describe('transliterate', () => {
  test.each([
    ['Ɛhɔ Yɛ Fɛ', 'EHO YE FE'],
    ['ŋutsu ɖeka ƒe aɣa ʋu', 'NUTSU DEKA FE AGA VU'],
    ['Ɛ̃kɔ́ɔ̀', 'EKOO'],
    ['Ørsted Ægir Œuvre Straße Łódź Đorđe ısı', 'ORSTED AEGIR OEUVRE STRASSE LODZ DORDE ISI'],
    ['Dvořák, Ñandú & Ça', 'DVORAK, NANDU & CA'],
    ['‘Don’t’ “stop” – now — or‐never…', "'DON'T' \"STOP\" - NOW - OR-NEVER..."],
    ['ﬁre ＡＢ ½', 'FIRE AB 1/2'],
    ['  two\u00a0 spaces\tand\nlines ', 'TWO SPACES AND LINES'],
    ['Love £5 €6 ❤ song', 'LOVE 5 6 SONG'],
    ['Песня', ''],
    ['a|b', 'AB'],
  ])('writes the title %s as %s', (original, written) => {
    expect(transliterate(original, 'title')).toBe(written);
  });

  test('leaves out of names what only titles may have', () => {
    expect(transliterate('Mensah, "Kofi" [Jr.]: a*b; O’Neil–Smith', 'name')).toBe(
      "MENSAH KOFI JR. AB O'NEIL-SMITH",
    );
  });

  test('keeps every character that CWR allows', () => {
    const titles = '!"#$%&\'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_{}~`';
    expect(transliterate(titles, 'title')).toBe(titles);
    const names = "!#$%&'()+-./0123456789?@ABCXYZ`";
    expect(transliterate(names, 'name')).toBe(names);
  });

  test('writes the same again, and nothing but ASCII in upper case', () => {
    const kinds = fc.constantFrom('name', 'title');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), kinds, (text, into) => {
        const written = transliterate(text, into === 'name' ? 'name' : 'title');
        expect(transliterate(written, into === 'name' ? 'name' : 'title')).toBe(written);
        expect(written).toMatch(/^[ -`{}~]*$/);
      }),
      { seed: 20_260_101, numRuns: 400 },
    );
  });
});

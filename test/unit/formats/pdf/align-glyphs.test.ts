import { describe, expect, test } from '@jest/globals';
import fontkit from '@pdf-lib/fontkit';
import { alignGlyphs } from '#functions/formats/pdf/align-glyphs.ts';
import { FONT_FILES } from '#test/support/font-files.ts';

const LETTERS = 'Royalty Ɛɔŋɖƒɣʋ 0123456789';
const outlines = (bytes: Uint8Array) =>
  [...LETTERS].map((letter) =>
    fontkit
      .create(bytes)
      .glyphForCodePoint(letter.codePointAt(0) ?? 0)
      .path.toSVG(),
  );

describe('alignGlyphs', () => {
  const aligned = alignGlyphs(FONT_FILES.regular);

  test('leaves every outline as it was', () => {
    expect(outlines(aligned)).toEqual(outlines(FONT_FILES.regular));
  });

  test('lets a subset keep its outlines', async () => {
    const font = fontkit.create(aligned);
    const subset = font.createSubset();
    const letters = [...LETTERS].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    const ids = letters.map((letter) => subset.includeGlyph(letter.id));
    const file = await new Promise<Uint8Array>((resolve) => {
      const pieces: Uint8Array[] = [];
      const stream = subset.encodeStream();
      stream.on('data', (piece) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
    });
    const kept = fontkit.create(file);
    expect(ids.map((id) => kept.getGlyph(id).path.toSVG())).toEqual(
      letters.map((letter) => letter.path.toSVG()),
    );
  });

  test('leaves what is no long-offset TrueType font alone', () => {
    const none = new Uint8Array(64);
    expect(alignGlyphs(none)).toBe(none);
  });
});

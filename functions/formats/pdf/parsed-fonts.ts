import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument } from 'pdf-lib';
import { alignGlyphs } from './align-glyphs.ts';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];
type Font = ReturnType<Fontkit['create']>;

const aligned = new WeakMap<Uint8Array, Uint8Array>();
const parsed = new WeakMap<Uint8Array, Font>();

/** A font as documents embed it. The same bytes are aligned once, however many documents take them. */
export function embeddable(bytes: Uint8Array): Uint8Array {
  const known = aligned.get(bytes) ?? alignGlyphs(bytes);
  aligned.set(bytes, known);
  return known;
}

/**
 * Fontkit that decodes the tables of a font once: they cost more than all else in a statement of a few lines. Glyphs
 * are each document's own, for a glyph remembers the character that first asked for it, and a file must not depend on
 * the files written before it.
 */
export const parsedFonts: Fontkit = {
  create(bytes) {
    const font = parsed.get(bytes) ?? fontkit.create(bytes);
    parsed.set(bytes, font);
    return Object.assign(Object.create(font), { _glyphs: {} });
  },
};

const LONG_OFFSETS = 1;
const ALIGNMENT = 4;

/**
 * The same TrueType font with every glyph starting at a multiple of four bytes.
 *
 * The subsetter of fontkit writes short `loca` offsets, which count in twos (OpenType §loca): a glyph with an odd
 * number of bytes would shift all that follow, and letters go missing on the page. Fonts such as Noto Sans are packed
 * without gaps. The aligned tables are added at the end, and the directory points there.
 */
export function alignGlyphs(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = readDirectory(view);
  const { head, loca, glyf, maxp } = tables;
  if (head === undefined || loca === undefined || glyf === undefined || maxp === undefined) return font;
  if (view.getInt16(head.offset + 50) !== LONG_OFFSETS) return font;

  const glyphs = view.getUint16(maxp.offset + 4);
  const offsetOf = (glyph: number) => view.getUint32(loca.offset + glyph * 4);
  const room = font.length + glyf.length + glyphs * (ALIGNMENT - 1) + loca.length + ALIGNMENT;
  const aligned = new Uint8Array(room);
  const out = new DataView(aligned.buffer);
  aligned.set(font);

  const newLoca = align(font.length);
  const newGlyf = newLoca + loca.length;
  let at = newGlyf;
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    out.setUint32(newLoca + glyph * 4, at - newGlyf);
    const bytes = font.subarray(glyf.offset + offsetOf(glyph), glyf.offset + offsetOf(glyph + 1));
    aligned.set(bytes, at);
    at = align(at + bytes.length);
  }
  out.setUint32(newLoca + glyphs * 4, at - newGlyf);
  out.setUint32(loca.record + 8, newLoca);
  out.setUint32(glyf.record + 8, newGlyf);
  out.setUint32(glyf.record + 12, at - newGlyf);
  return aligned.subarray(0, at);
}

type TableRecord = { readonly record: number; readonly offset: number; readonly length: number };

/** Where the font's tables lie, and where the directory says so. */
function readDirectory(view: DataView): Readonly<Partial<Record<string, TableRecord>>> {
  const tables: Record<string, TableRecord> = {};
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(record + letter)));
    tables[tag] = { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  return tables;
}

const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

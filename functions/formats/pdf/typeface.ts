import type { PDFFont } from 'pdf-lib';

const ELLIPSIS = '…';

/** One embedded font, and how wide text is in it. Widths are remembered by character: the font is set without kerning. */
export class Typeface {
  readonly font: PDFFont;
  readonly #widths = new Map<string, number>();

  constructor(font: PDFFont) {
    this.font = font;
  }

  /** Points that the text takes at a size in points. */
  width(text: string, size: number): number {
    let thousandths = 0;
    for (const character of text) thousandths += this.#widthOf(character);
    return (thousandths * size) / 1000;
  }

  /** The text, cut with an ellipsis where it is wider than `width` points. */
  fit(text: string, { size, width }: { readonly size: number; readonly width: number }): string {
    if (this.width(text, size) <= width) return text;
    const room = width - this.width(ELLIPSIS, size);
    const kept: string[] = [];
    let taken = 0;
    for (const character of text) {
      taken += this.width(character, size);
      if (taken > room) break;
      kept.push(character);
    }
    return `${kept.join('').trimEnd()}${ELLIPSIS}`;
  }

  /** The text in at most `lines` lines, broken at spaces where there are some; the last is cut where it must be. */
  wrap(
    text: string,
    { size, width, lines }: { readonly size: number; readonly width: number; readonly lines: number },
  ): string[] {
    if (lines === 1 || this.width(text, size) <= width) return [this.fit(text, { size, width })];
    let first = '';
    for (const word of text.split(' ')) {
      const longer = first === '' ? word : `${first} ${word}`;
      if (this.width(longer, size) > width) break;
      first = longer;
    }
    if (first === '') return [this.fit(text, { size, width })];
    const rest = text.slice(first.length).trimStart();
    return [first, ...this.wrap(rest, { size, width, lines: lines - 1 })];
  }

  #widthOf(character: string): number {
    const known = this.#widths.get(character);
    if (known !== undefined) return known;
    const width = this.font.widthOfTextAtSize(character, 1000);
    this.#widths.set(character, width);
    return width;
  }
}

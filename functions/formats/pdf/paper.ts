import { type Color, PDFDocument, type PDFPage } from 'pdf-lib';
import { LOOK, TEXT_WIDTH } from './look.ts';
import { embeddable, parsedFonts } from './parsed-fonts.ts';
import { Typeface } from './typeface.ts';

export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };
/** Facts that the file itself carries. `date` stands for every date in it, so that the same content gives the same bytes. */
export type Imprint = {
  readonly title: string;
  readonly subject: string;
  readonly date: string;
  readonly language: string;
};

export type TextStyle = {
  readonly size?: number;
  readonly colour?: Color;
  readonly bold?: boolean;
  /** `x` is where the text starts, or ends. */
  readonly align?: 'left' | 'right';
};

/** Pages that are written from the top down: a cursor `y`, text, rules, a new page when there is no room. */
export class Paper {
  readonly regular: Typeface;
  readonly bold: Typeface;
  readonly #document: PDFDocument;
  #page: PDFPage;
  /** The baseline of what comes next, in points from the lower edge. */
  y: number = LOOK.page.height - LOOK.margin.top;

  private constructor(document: PDFDocument, regular: Typeface, bold: Typeface) {
    this.#document = document;
    this.regular = regular;
    this.bold = bold;
    this.#page = document.addPage([LOOK.page.width, LOOK.page.height]);
  }

  /** Paper with the fonts embedded, as subsets of the letters that are used. */
  static async open(fonts: Fonts, { title, subject, date, language }: Imprint): Promise<Paper> {
    const document = await PDFDocument.create();
    document.registerFontkit(parsedFonts);
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setSubject(subject);
    document.setAuthor('ZamIO');
    document.setCreator('ZamIO');
    document.setProducer('ZamIO');
    document.setLanguage(language);
    document.setCreationDate(new Date(date));
    document.setModificationDate(new Date(date));
    const embedding = { subset: true, features: { liga: false, kern: false } };
    const regular = new Typeface(await document.embedFont(embeddable(fonts.regular), embedding));
    const bold = new Typeface(await document.embedFont(embeddable(fonts.bold), embedding));
    return new Paper(document, regular, bold);
  }

  /** Points down to the lower margin. */
  get room(): number {
    return this.y - LOOK.margin.bottom;
  }

  newPage(): void {
    this.#page = this.#document.addPage([LOOK.page.width, LOOK.page.height]);
    this.y = LOOK.page.height - LOOK.margin.top;
  }

  text(text: string, x: number, style: TextStyle = {}): void {
    if (text !== '') drawText(this.#page, text, { x, y: this.y, face: this.face(style), style });
  }

  face({ bold = false }: TextStyle): Typeface {
    return bold ? this.bold : this.regular;
  }

  /** A line across the text's width at the cursor. */
  rule(colour: Color = LOOK.colour.hairline, thickness = 0.5): void {
    const start = { x: LOOK.margin.left, y: this.y };
    this.#page.drawLine({ start, end: { x: start.x + TEXT_WIDTH, y: this.y }, thickness, color: colour });
  }

  /** Writes the foot of every page, now that their number is known, and gives the file's bytes. */
  async close(footer: string, numbered: (page: number, pages: number) => string): Promise<Uint8Array> {
    const pages = this.#document.getPages();
    const style = { size: LOOK.size.small, colour: LOOK.colour.quiet };
    pages.forEach((page, i) => {
      const y = LOOK.margin.bottom / 2;
      const right = LOOK.margin.left + TEXT_WIDTH;
      const number = numbered(i + 1, pages.length);
      const width = TEXT_WIDTH - this.regular.width(number, style.size) - 16;
      const left = this.regular.fit(footer, { size: style.size, width });
      drawText(page, left, { x: LOOK.margin.left, y, face: this.regular, style });
      drawText(page, number, { x: right, y, face: this.regular, style: { ...style, align: 'right' } });
    });
    return this.#document.save({ objectsPerTick: Number.POSITIVE_INFINITY });
  }
}

type Placed = { readonly x: number; readonly y: number; readonly face: Typeface; readonly style: TextStyle };

function drawText(page: PDFPage, text: string, { x, y, face, style }: Placed): void {
  const { size = LOOK.size.body, colour = LOOK.colour.ink, align = 'left' } = style;
  const left = align === 'right' ? x - face.width(text, size) : x;
  page.drawText(text, { x: left, y, size, color: colour, font: face.font });
}

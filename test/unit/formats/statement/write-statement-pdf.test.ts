import { beforeAll, describe, expect, test } from '@jest/globals';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PDFName } from 'pdf-lib';
import { writeStatementPdf } from '#functions/formats/statement/write-statement-pdf.ts';
import { FONT_FILES } from '#test/support/font-files.ts';
import { aStatement, ghs } from '#test/support/given/a-statement.ts';
import { anAdjustment, withAdjustments } from '#test/support/given/an-adjustment.ts';

const songs = (count: number) => Array.from({ length: count }, (_, i) => `Song ${i}`);
const pagesOf = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getPageCount();

describe('writeStatementPdf', () => {
  let onePage: Uint8Array;
  beforeAll(async () => {
    onePage = await writeStatementPdf(aStatement(), FONT_FILES);
  });

  test('puts a short statement on one page', async () => {
    expect(await pagesOf(onePage)).toBe(1);
  });

  test('gives the same bytes for the same statement', async () => {
    const again = await writeStatementPdf(aStatement(), FONT_FILES);
    expect(Buffer.compare(onePage, again)).toBe(0);
  });

  test('gives the same bytes whatever was written before it', async () => {
    // Two characters with one glyph: which of them it stands for must not be carried over.
    const [ohm, omega] = ['\u2126', '\u03a9'].map((title) => aStatement({ titles: [title] }));
    const copy = () => ({
      regular: Uint8Array.from(FONT_FILES.regular),
      bold: Uint8Array.from(FONT_FILES.bold),
    });
    const fonts = copy();
    await writeStatementPdf(ohm ?? aStatement(), fonts);
    const after = await writeStatementPdf(omega ?? aStatement(), fonts);
    const alone = await writeStatementPdf(omega ?? aStatement(), copy());
    expect(Buffer.compare(after, alone)).toBe(0);
  });

  test('dates the file by the statement', async () => {
    const document = await PDFDocument.load(onePage, { updateMetadata: false });
    expect(document.getTitle()).toBe('Royalty statement – ASCAP – 2026-Q1 – Ghana');
    expect(document.getSubject()).toBe('Basis: invoiced');
    expect(document.getCreationDate()).toEqual(new Date('2026-04-02T09:30:00.000Z'));
    expect(document.getModificationDate()).toEqual(new Date('2026-04-02T09:30:00.000Z'));
  });

  test('is in French for who wants it, and says so itself', async () => {
    const french = await PDFDocument.load(await writeStatementPdf(aStatement(), FONT_FILES, 'fr'), {
      updateMetadata: false,
    });
    expect(french.getTitle()).toBe('Relevé de droits – ASCAP – 2026-Q1 – Ghana');
    expect(french.getSubject()).toBe('Base : facturé');
    expect(String(french.catalog.get(PDFName.of('Lang')))).toBe('(fr)');
  });

  test('embeds only the letters that it uses', () => {
    expect(onePage.length).toBeLessThan(40_000);
  });

  test('goes on over pages', async () => {
    expect(await pagesOf(await writeStatementPdf(aStatement({ titles: songs(50) }), FONT_FILES))).toBe(4);
  });

  test('of many works has the fifty that earned most and the others in one row: the CSV has them all', async () => {
    const [fiftyOne, many] = [51, 3_000].map((count) => aStatement({ titles: songs(count) }));
    const pages = await pagesOf(await writeStatementPdf(fiftyOne ?? aStatement(), FONT_FILES));
    expect(await pagesOf(await writeStatementPdf(many ?? aStatement(), FONT_FILES))).toBe(pages);
  });

  test('takes long titles, great amounts and another currency of settlement', async () => {
    const statement = aStatement({
      titles: ['x'.repeat(300), 'word '.repeat(60).trim()],
      grossMinor: 999_999_999_999n,
      settlement: {
        amount: { minor: 5n, currency: 'JPY' },
        rate: '9.31',
        rateDate: '2026-03-31',
        rateSource: 'Central bank',
      },
    });
    const totals = { ...statement.totals, broughtForward: ghs(1n), carriedForward: ghs(2n) };
    expect(await pagesOf(await writeStatementPdf({ ...statement, totals }, FONT_FILES))).toBe(1);
  });

  test('has a section for adjustments, also where they take back more than the cycle pays (royalty rules §8)', async () => {
    const [late, wrong] = [anAdjustment({ grossMinor: 8_334n }), anAdjustment({ grossMinor: -1_117_502n })];
    const statement = withAdjustments(aStatement({ carriedBecause: 'zero-or-below' }), [late, wrong]);
    const totals = { ...statement.totals, netPayable: ghs(0n), carriedForward: statement.totals.net };
    const bytes = await writeStatementPdf({ ...statement, totals }, FONT_FILES);
    expect(await pagesOf(bytes)).toBe(1);
    const short = { ...statement, adjustments: [late] };
    await expect(writeStatementPdf(short, FONT_FILES)).rejects.toThrow('add up to');
  });

  test('cuts the parties of a work that has many to one line', async () => {
    const parties = Array.from({ length: 60 }, (_, i) => ({ name: `Writer ${i}`, role: 'CA', percent: '1' }));
    const { lines, ...statement } = aStatement();
    const crowded = { ...statement, lines: lines.map((line) => ({ ...line, parties })) };
    expect((await writeStatementPdf(crowded, FONT_FILES)).length).toBeLessThan(40_000);
  });

  test('is not written where the lines do not add up', async () => {
    await expect(writeStatementPdf(aStatement({ lines: [] }), FONT_FILES)).rejects.toThrow('add up to');
  });
});

describe('the fonts of statements', () => {
  test.each(Object.entries(FONT_FILES))('have the letters of Ghana’s languages (%s)', (_, bytes) => {
    const font = fontkit.create(bytes);
    const missing = [...'ƐɛƆɔŊŋƉɖƑƒƔɣƲʋŨũÃãɔ̃–·…−'].filter(
      (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });
});

import { type CellObject, utils, type WorkBook, write } from '@e965/xlsx';

type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly isHidden?: boolean;
  /** Formats of numbers by cell: `{ A2: 'dd/mm/yyyy' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Ranges such as `A2:A4`. */
  readonly merged?: readonly string[];
};

/** An old Excel workbook (.xls) of these sheets. */
export function oldWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book: WorkBook = utils.book_new();
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden === true ? 1 : 0 })) };
  for (const { name, rows, formats = {}, merged = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const [at, format] of Object.entries(formats)) {
      const cell: CellObject | undefined = sheet[at];
      if (cell !== undefined) cell.z = format;
    }
    sheet['!merges'] = merged.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { bookType: 'biff8', type: 'buffer' });
}

/** The beginning of a compound file with a stream of this name. */
export function oleFile(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.write(stream, 1024, 'utf16le');
  return file;
}

/** What Excel makes of a workbook with a password: a compound file with its package encrypted. */
export const lockedWorkbook = (): Uint8Array => oleFile('EncryptedPackage');

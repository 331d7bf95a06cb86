import { utils, type WorkBook, write } from '@e965/xlsx';

/** What one cell holds: text, a number, or a number under a format such as `dd/mm/yyyy`. */
type LogCell = string | number | null | { readonly value: number; readonly format: string };
type LogSheet = { readonly rows: readonly (readonly LogCell[])[]; readonly merges?: readonly string[] };

/** A workbook as a stranger's program writes it, with its sheets by their names. */
export function logWorkbook(
  sheets: Readonly<Record<string, LogSheet>>,
  bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx',
): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const [name, { rows, merges = [] }] of Object.entries(sheets)) {
    const cells = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell !== null ? { t: 'n' as const, v: cell.value, z: cell.format } : cell,
      ),
    );
    const sheet = utils.aoa_to_sheet(cells);
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!(bytes instanceof Uint8Array)) throw new Error('a workbook is bytes');
  return bytes;
}

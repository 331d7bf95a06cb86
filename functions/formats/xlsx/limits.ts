/** What a workbook may make the reader hold or do; beyond it the file is refused. */
export const XLSX_LIMITS = {
  /** Bytes of the file: it is held, for what its cells refer to may stand after them. */
  fileBytes: 64 * 1024 * 1024,
  /** Entries of the zip, and bytes of its directory. */
  entries: 2000,
  directoryBytes: 1024 * 1024,
  /** Bytes that the parts read may unpack to: the sheet, the shared strings, each of the others. */
  sheetBytes: 1024 * 1024 * 1024,
  stringsBytes: 128 * 1024 * 1024,
  partBytes: 16 * 1024 * 1024,
  /** How many times its size a part may unpack to, looked at from `ratioFromBytes` on. */
  ratio: 250,
  ratioFromBytes: 4 * 1024 * 1024,
  sharedStrings: 2_000_000,
  /** Characters of all shared strings, and of one cell, as Excel has it. */
  stringCharacters: 64 * 1024 * 1024,
  cellCharacters: 32_767,
  styles: 65_536,
  /** Ranges of merged cells that go over several rows, of a sheet; further ones are read as they stand. */
  merges: 200_000,
  rows: 1_048_576,
} as const;

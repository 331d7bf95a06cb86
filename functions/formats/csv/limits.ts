/** What a CSV file may make the reader hold or do. Beyond it a row is rejected, or the file where the header is at fault. */
export const CSV_LIMITS = {
  /** Bytes taken from the source at once. */
  chunkBytes: 64 * 1024,
  /** Bytes of one row, quotes and line ends included. */
  rowBytes: 64 * 1024,
  columns: 100,
  /** Bytes from the first letter beyond ASCII on that tell one code page from another. */
  codePageBytes: 4096,
  /** Characters of a title or a name, as `Name` has it. */
  nameCharacters: 300,
  /** Characters of an id that a partner or a station gives. */
  idCharacters: 128,
  /** Characters of a column that the product does not know. */
  metadataCharacters: 1000,
  /** Titles, identifiers, writers or publishers of one work. */
  listEntries: 200,
  /** Characters of a broken row that its rejection shows. */
  brokenRowCharacters: 1000,
  /** How often in a file the reader goes back to the line after an unclosed quote. */
  returns: 1000,
} as const;

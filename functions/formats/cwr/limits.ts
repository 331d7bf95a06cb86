/** What a CWR file may make the reader hold or do. Beyond it a record, a transaction or the file is rejected. */
export const CWR_LIMITS = {
  /** Bytes taken from the source at once. */
  pieceBytes: 64 * 1024,
  /** Bytes of a line; the longest record of any version has 667. */
  lineBytes: 2048,
  /** Characters that are kept of a longer one: its prefix and the beginning of its text. */
  keptOfLongLine: 100,
  /** Records of one transaction, its header included. */
  transactionRecords: 10_000,
  /** What is said of one transaction; it may be rejected for more. */
  transactionFindings: 100,
  /** Agreements that are remembered for the works that name them, and that are told. */
  agreements: 1000,
  /** What is said of the file's frame; after that no more of the file is read. */
  fileFindings: 100,
  /** Characters of a rejected header that its rejection shows. */
  rawCharacters: 1000,
  /** Characters of a name or a title, as `Name` has it. */
  nameCharacters: 300,
  /** Combinations of territories whose division into countries is remembered. */
  territoryDivisions: 1000,
  /** Records of each type that are remembered, as parties come again and again; a power of two. */
  rememberedRecords: 8192,
} as const;

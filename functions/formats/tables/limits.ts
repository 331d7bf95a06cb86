/** What reading a table looks at and holds. */
export const TABLE_LIMITS = {
  /** Rows among which the header is looked for. */
  headerRows: 40,
} as const;

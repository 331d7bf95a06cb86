/** What a table of repertoire may make its reader hold. */
export const REPERTOIRE_TABLE_LIMITS = {
  /** Works of which it is remembered on which line they stand; beyond it a work may come twice unnoticed. */
  ids: 2_000_000,
  /** Rows of one work that are held to be merged; beyond it the work is rejected. */
  rowsOfWork: 1000,
  /** Writers, or publishers, with columns of their own. */
  numbered: 20,
  /** Distinct words that are told as examples. */
  examples: 5,
  /** Rows that a person is shown. */
  shownRows: 20,
} as const;

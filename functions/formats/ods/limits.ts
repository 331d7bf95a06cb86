/** What an OpenDocument table may make the reader do, beside what a workbook may. */
export const ODS_LIMITS = {
  /** Tables of the document. */
  sheets: 1000,
} as const;

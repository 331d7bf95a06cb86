/** What an old workbook may make the reader hold; beyond it the file is refused. */
export const XLS_LIMITS = {
  /** Bytes of the file: all of it and all of its cells are held. */
  fileBytes: 20 * 1024 * 1024,
} as const;

/** What an archive may make the reader hold or do; beyond it the archive is refused. */
export const ARCHIVE_LIMITS = {
  /** Bytes of a zip: it is held, for its directory stands at its end. A gzip is not held. */
  packedBytes: 64 * 1024 * 1024,
  files: 200,
  /** Entries of the directory, folders and files that are passed over included, and its bytes. */
  entries: 2000,
  directoryBytes: 1024 * 1024,
  /** Bytes that all files together may unpack to. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How many times its size a file may unpack to, looked at from `ratioFromBytes` on. */
  ratio: 250,
  ratioFromBytes: 4 * 1024 * 1024,
} as const;

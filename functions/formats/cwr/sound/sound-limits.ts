/** Up to where works are taken at a glance. Beyond it they are read record by record, which gives the same. */
export const SOUND_LIMITS = {
  /** Publishers of a work, and writers. */
  parties: 60,
  /** Territory records of its publishers, and of its writers. */
  territoryRecords: 200,
  /** Links of its writers to publishers. */
  links: 200,
  /** Different territories that a work names. */
  territoriesOfWork: 5,
  /** Different territories that a file names. */
  territoryCodes: 1000,
  /** Combinations of territories whose division into countries is remembered. */
  divisions: 200,
  /** Records of parties that are remembered. */
  knownRecords: 16_384,
  /** Bytes of such a record without its prefix. */
  knownBytes: 512,
  /** Bytes at the end of a piece that wait for the rest of their work. */
  waitingBytes: 16 * 1024,
} as const;

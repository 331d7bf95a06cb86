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
  /** Places for records of one type when the first is remembered; powers of two, both. */
  firstPlaces: 256,
  /** Places for them at most. */
  knownRecords: 4096,
  /** Bytes at the end of a piece that wait for the rest of their work. */
  waitingBytes: 16 * 1024,
  /** Bytes of the next piece that are joined to them at a time. */
  joinedBytes: 4 * 1024,
  /** Bytes of a work whose records end early, with the blanks that they left out. */
  wholeBytes: 16 * 1024,
} as const;

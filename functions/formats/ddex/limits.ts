/** What a DDEX message may make the reader hold. Beyond the first six the file is refused; its size is not limited. */
export const DDEX_LIMITS = {
  /** Elements within elements, the root counted. */
  depth: 64,
  /** Characters of one element's text, and between two tags. */
  textCharacters: 1024 * 1024,
  attributesPerElement: 64,
  /** Elements of one recording, work or party, those counted that are not read. */
  elementsPerComposite: 20_000,
  /** Parties, and works, that the rest of the message can refer to. */
  references: 250_000,
  /** Bytes of what is kept of them. */
  referenceBytes: 64 * 1024 * 1024,
  /** Bytes in which an XML declaration is looked for. */
  declarationBytes: 1024,
  /** Bytes taken from the source at once. */
  chunkBytes: 16 * 1024,
  /** Works of which it is remembered what the message said; beyond it a work may come twice. */
  rememberedWorks: 100_000,
  /** Parties that are kept as a record needs them; others are made of what is kept of them. */
  recentParties: 64,
  /** Identifiers and territories of which it is remembered what they are; beyond it they are read again. */
  memorisedTexts: 4096,
  /** Writers and publishers of one work; beyond it the work is rejected. */
  parties: 400,
  /** Alternative titles of one work; those beyond it are left out. */
  titles: 200,
  /** Warnings of a file that belong to no record of it; those beyond are left out. */
  remarks: 1000,
  /** Characters of a title or a name, as `Name` has it. */
  nameCharacters: 300,
  /** Characters of an id that the sender gives. */
  idCharacters: 128,
  /** Characters of one entry of a work's metadata. */
  metadataCharacters: 1000,
  /** Characters of a value that a diagnostic shows. */
  shownCharacters: 200,
} as const;

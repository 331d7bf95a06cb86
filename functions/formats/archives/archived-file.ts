import type { Diagnostic } from '#functions/formats/diagnostic.ts';

/** One file of an archive. */
export type ArchivedFile = {
  /** Its path in the archive, with slashes. */
  readonly name: string;
  /** Its bytes, once; they end early where the archive is damaged or a bomb. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Why the bytes ended early, once they have: of level `file`, so that nothing of the archive is taken. */
  readonly trouble: () => Diagnostic | undefined;
};

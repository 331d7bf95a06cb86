import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

/** What a reader is told besides the bytes. */
export type ReadingOptions = {
  /** Where the shares must count: ISO 3166 alpha-2 of the territory that is licensed, such as `GH`. */
  readonly territory: string;
  /** Whether what a trade standard forbids is taken where its sense is clear; absent: as strictly as the standard. */
  readonly mode?: ReadingMode | undefined;
  /** Our DDEX party id, to whom messages are addressed. */
  readonly ownDpid?: string | undefined;
  /** A partner's own column names, for tables. */
  readonly mapping?: ColumnMapping | undefined;
};

/**
 * A format of repertoire: bytes in, normalised records and diagnostics out. Readers are pure and stream, never throw
 * for what is in the file, hold bounded memory, and give the same whatever the pieces the bytes come in.
 */
export type RepertoireReader = (
  source: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
) => AsyncGenerator<Parsed<RepertoireRecord>>;

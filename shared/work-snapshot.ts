import type { Share } from '#shared/schemas/repertoire.ts';

/** A work that was paid, as it was frozen: who owns it, and its identifiers. */
export type WorkSnapshot = {
  readonly workRef: string;
  readonly workId: string;
  /** The payee's own id of the work, if the payee delivered it. */
  readonly partnerWorkId?: string;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly iswc?: string;
  readonly isrcs: readonly string[];
  /** Performing shares that count in the cycle's territory; `societyCode` is filled in where the deliverer's applied. */
  readonly shares: readonly Share[];
};

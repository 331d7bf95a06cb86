import type { Share } from '#shared/schemas/repertoire.ts';

/** A work that was paid, as it stood when the cycle was frozen: whose it is, and how it is known. */
export type WorkSnapshot = {
  readonly workRef: string;
  readonly workId: string;
  /** What the payee itself calls it, where it delivered it. */
  readonly partnerWorkId?: string;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly iswc?: string;
  readonly isrcs: readonly string[];
  /** Performing shares that count in the cycle's territory; `societyCode` is filled in where the deliverer's applied. */
  readonly shares: readonly Share[];
};

import type { Share } from '#shared/schemas/repertoire.ts';

/** What one row of a table says, whatever a row stands for. */
export type RowFacts = {
  readonly line: number;
  /** Its cells as they stand. */
  readonly raw: readonly string[];
  /** The partner's own id; without one undefined, even if the row can be told by an identifier. */
  readonly workId: string | undefined;
  readonly title: string | undefined;
  readonly alternativeTitles: readonly string[];
  readonly iswc: string | undefined;
  readonly isrcs: readonly string[];
  readonly artist: string | undefined;
  readonly durationSeconds: number | undefined;
  readonly shares: readonly Share[];
  readonly metadata: Readonly<Record<string, string>>;
};

/** What tells a row's work from others: the partner's id, else the ISWC. */
export const keyOf = ({ workId, iswc }: Pick<RowFacts, 'workId' | 'iswc'>): string | undefined =>
  workId ?? iswc;

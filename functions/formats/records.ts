import type { Share } from '#shared/schemas/work.ts';

/** A work as any format delivers it, normalised: identifiers canonical and checked, percentages as the format gives them. */
export type WorkRecord = {
  readonly partnerWorkId: string;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly iswc?: string;
  readonly isrcs: readonly string[];
  readonly shares: readonly Share[];
  /** Columns or elements that the product does not know, kept. */
  readonly metadata?: Readonly<Record<string, string>>;
};

/** A recording as any format delivers it: an ISRC, and the work by ISWC or by the partner's work id. */
export type RecordingRecord = {
  readonly isrc: string;
  readonly title: string;
  readonly artist?: string;
  readonly durationSeconds?: number;
  readonly iswc?: string;
  readonly partnerWorkId?: string;
};

/** A play as a log gives it: identifiers canonical; the station not yet looked up. */
export type PlayRecord = {
  readonly playId: string;
  readonly stationId: string;
  readonly playedAt: string;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly method?: string | undefined;
  readonly confidence?: number | undefined;
};

/** What a repertoire file can hold, of any format. */
export type RepertoireRecord =
  | { readonly noun: 'work'; readonly work: WorkRecord }
  | { readonly noun: 'recording'; readonly recording: RecordingRecord };

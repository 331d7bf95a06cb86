import type { WorkSnapshot } from '#shared/work-snapshot.ts';

/** One recording of a statement with everything that stations did with it. */
export type Recording = {
  /** Its ISRC, else the references of its works: what tells recordings apart. */
  readonly id: string;
  readonly isrc?: string;
  readonly artist?: string;
  /** The average of its plays, in whole seconds: a statement knows no other length. */
  readonly durationSeconds: number;
  /** Sorted by reference. */
  readonly works: readonly WorkSnapshot[];
  /** One for each station that used it, sorted by station. */
  readonly uses: readonly StationUse[];
};

/** What one station did with one recording. */
export type StationUse = {
  readonly stationId: string;
  readonly stationName: string;
  /** Distinct plays: one that feeds several lines counts once. */
  readonly plays: number;
  readonly works: readonly WorkUse[];
};

/** One work's part of what a station did with a recording. */
export type WorkUse = {
  readonly workRef: string;
  readonly plays: number;
  readonly grossMinor: bigint;
  readonly netMinor: bigint;
};

import type { InventedTrack } from './invented-track.ts';

/** How a version writes a message: its beginning, what stands for each track in each of its lists, and its end. */
export type ErnParts = {
  readonly start: string;
  readonly lists: readonly {
    readonly name: string;
    readonly of: (track: InventedTrack) => string;
  }[];
  readonly end: string;
};

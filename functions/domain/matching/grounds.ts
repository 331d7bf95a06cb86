import type { z } from 'zod';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import type { NamedSong, SongMatch } from '#functions/domain/matching/match-song.ts';
import type { MatchingSettings, SongDecision } from '#shared/schemas/matching.ts';
import type { Attribution } from '#shared/schemas/usage.ts';

/** An attribution before its ids are read: those of the index are text. */
export type DraftAttribution = z.input<typeof Attribution>;
/** A play as it is decided on. */
export type PlayInQuestion = NamedSong & {
  readonly stationId?: string | undefined;
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly method?: string | undefined;
  readonly confidence?: number | undefined;
};
/** A work as it stands by now, the partner that delivered it first among its deliveries. */
export type StandingWork = {
  readonly id: string;
  readonly deliveries: readonly { readonly partnerId: string }[];
};
/** The works that ids lead to by now. */
export type StandingWorks = { get(id: string): StandingWork | undefined };

/** The index as a decision asks it. */
export type IndexInQuestion = {
  /** Which artefacts it is made of. */
  readonly base: string;
  readonly delta?: string | undefined;
  /** Works have come that it does not have, or it is the one before. */
  readonly isStale: boolean;
  readonly matchOf: (song: NamedSong) => SongMatch;
  /** Whether a play's title is nothing like the work that its identifier leads to. */
  readonly isContradicted: (play: PlayInQuestion & { readonly workId: string }) => boolean;
};

/** Everything that a decision rests on. */
export type Grounds = {
  /** What the catalogue has for the plays' identifiers. */
  readonly lookUps: LookUps;
  /** Undefined before there is one. */
  readonly index: IndexInQuestion | undefined;
  /** What people decided, by the key of the song. */
  readonly decisions: ReadonlyMap<string, SongDecision>;
  readonly settings: MatchingSettings | undefined;
  readonly now: string;
  readonly by: string;
};

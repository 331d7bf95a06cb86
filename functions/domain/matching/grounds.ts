import type { z } from 'zod';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import type { NamedSong, SongMatch } from '#functions/domain/matching/match-song.ts';
import type { MatchingSettings, SongDecision } from '#shared/schemas/matching.ts';
import type { Attribution } from '#shared/schemas/usage.ts';

/** An attribution whose ids are not parsed yet: the index gives them as plain text. */
export type DraftAttribution = z.input<typeof Attribution>;
/** What a decision needs to know of a play. */
export type PlayInQuestion = NamedSong & {
  readonly stationId?: string | undefined;
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly method?: string | undefined;
  readonly confidence?: number | undefined;
};
/** A work after merges; its first delivery is from the partner that delivered it first. */
export type StandingWork = {
  readonly id: string;
  readonly deliveries: readonly { readonly partnerId: string }[];
};
/** The works that ids lead to after merges. */
export type StandingWorks = { get(id: string): StandingWork | undefined };

/** What a decision asks of the index. */
export type IndexInQuestion = {
  /** Which artefacts it is made of. */
  readonly base: string;
  readonly delta?: string | undefined;
  /** Newer works are missing from it, or it is the index before the current one. */
  readonly isStale: boolean;
  readonly matchOf: (song: NamedSong) => SongMatch;
  /** Whether a play's title is nothing like the work that its identifier leads to. */
  readonly isContradicted: (play: PlayInQuestion & { readonly workId: string }) => boolean;
};

/** Everything that a decision rests on. */
export type Grounds = {
  /** What the catalogue has for the plays' identifiers. */
  readonly lookUps: LookUps;
  /** Undefined before the first index is built. */
  readonly index: IndexInQuestion | undefined;
  /** What people decided, by the key of the song. */
  readonly decisions: ReadonlyMap<string, SongDecision>;
  readonly settings: MatchingSettings | undefined;
  readonly now: string;
  readonly by: string;
};

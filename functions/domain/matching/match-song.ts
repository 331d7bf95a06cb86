import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { evidenceOf, type MatchEvidence } from '#functions/domain/matching/evidence-of-match.ts';
import { type MatchingModel, probability } from '#functions/domain/matching/model/matching-model.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { marginOf } from '#functions/domain/matching/score/confidence-features.ts';
import { confidenceOf } from '#functions/domain/matching/score/confidence-of.ts';
import { isFaint, isTitled, sharesArtist } from '#functions/domain/matching/score/faint-features.ts';
import { type RankedWork, rankEntries } from '#functions/domain/matching/score/rank-entries.ts';

/** What a log calls a song. */
export type NamedSong = {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly durationSeconds?: number | undefined;
};

/** The best work for a song, even if it is a poor match, and the evidence for it. */
export type SongMatch = {
  readonly match: string | undefined;
  /** How likely `match` is right, from 0 to 1. */
  readonly confidence: number;
  /** The runner-up is as good, so a person decides. */
  readonly isTied: boolean;
  /** The title tells too little and no artist is in common, so a person decides. */
  readonly isUnproven: boolean;
  /** Its title was played, slips aside, and no other artist named, so a person sees it at the least. */
  readonly isTitled: boolean;
  readonly runnerUp: string | undefined;
  /** The best works first, for a person to choose from; `features` are the numbers of FEATURES. */
  readonly candidates: readonly {
    readonly id: string;
    readonly score: number;
    readonly features: readonly number[];
  }[];
  readonly evidence: MatchEvidence;
};

const MOST_CANDIDATES = 5;
/** Works closer than this in log-odds are a tie, which a person decides. */
const TIE = 0.05;

/** Finds the work of a song by title and names. The same song, index and model always give the same match. */
export function matchSong(
  catalogue: Catalogue,
  song: NamedSong,
  model: MatchingModel = TRAINED_MODEL,
): SongMatch {
  const asked = toQuerySong(catalogue, normaliseSong(song), song.durationSeconds);
  const candidates = findCandidates(catalogue, asked);
  const ranked = rankEntries(catalogue, asked, { candidates, score: model.score });
  return songMatchOf(ranked, confidenceOf(ranked, model), { catalogue, model });
}

/** The match that a ranking gives. */
export function songMatchOf(
  ranked: readonly RankedWork[],
  confidence: number,
  about: { readonly catalogue: Catalogue; readonly model: MatchingModel },
): SongMatch {
  const [best, next] = ranked;
  return {
    match: best?.id,
    confidence,
    isTied: ranked.length > 1 && marginOf(ranked) < TIE,
    isUnproven: isFaint(ranked) && !sharesArtist(ranked),
    isTitled: isTitled(ranked),
    runnerUp: next?.id,
    candidates: ranked
      .slice(0, MOST_CANDIDATES)
      .map(({ id, score, features }) => ({ id, score: probability(score), features })),
    evidence: evidenceOf(ranked, about),
  };
}

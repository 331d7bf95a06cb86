import { askSong } from '#functions/domain/matching/candidates/asked-song.ts';
import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { evidenceOf, type MatchEvidence } from '#functions/domain/matching/evidence-of-match.ts';
import { identifiedWorks } from '#functions/domain/matching/identified-works.ts';
import {
  logOdds,
  type MatchingModel,
  probability,
  type Thresholds,
} from '#functions/domain/matching/model/matching-model.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { confidenceFeatures, marginOf } from '#functions/domain/matching/score/confidence-features.ts';
import { type RankedWork, rankEntries } from '#functions/domain/matching/score/rank-entries.ts';

/** What a log says was played. */
export type LoggedSong = {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly durationSeconds?: number | undefined;
};

export type Band = 'accept' | 'review' | 'reject';

/** What matching decides on a play. `match` is the best work there is, whatever the band. */
export type MatchDecision = {
  readonly band: Band;
  readonly method: 'isrc' | 'iswc' | 'metadata';
  readonly match: string | undefined;
  /** How likely `match` is right, from 0 to 1. */
  readonly confidence: number;
  readonly runnerUp: string | undefined;
  /** The best works first, for a person to choose from. */
  readonly candidates: readonly { readonly id: string; readonly score: number }[];
  readonly evidence: MatchEvidence;
};

const MAX_CANDIDATES = 10;
/** Works closer than this in log-odds are a tie, and a tie is for a person. */
const TIE = 0.05;

/**
 * Finds the work of a play: by ISRC, then by ISWC, then by what title and artist look like. The same play, index and
 * model always give the same decision, and the evidence names all three.
 *
 * An identifier that leads to several works, or to one whose title is nothing like the log's, goes to review.
 */
export function matchPlay(
  catalogue: Catalogue,
  play: LoggedSong,
  {
    model = TRAINED_MODEL,
    thresholds = model.thresholds,
  }: { readonly model?: MatchingModel; readonly thresholds?: Thresholds } = {},
): MatchDecision {
  const asked = askSong(catalogue, normaliseSong(play), play.durationSeconds);
  const identified = identifiedWorks(catalogue, play);
  if (identified !== undefined) {
    const ranked = rankEntries(catalogue, asked, { candidates: identified.entries, score: model.score });
    const sure = ranked.length === 1 && (asked.title.length === 0 || isLike(ranked));
    return decision(ranked, sure ? 1 : 0, {
      catalogue,
      model,
      method: identified.method,
      band: sure ? 'accept' : 'review',
    });
  }
  const candidates = findCandidates(catalogue, asked);
  const ranked = rankEntries(catalogue, asked, { candidates, score: model.score });
  const confidence =
    ranked.length === 0 ? 0 : probability(logOdds(model.confidence, confidenceFeatures(ranked)));
  const band = bandOf(confidence, thresholds);
  const tied = ranked.length > 1 && marginOf(ranked) < TIE;
  return decision(ranked, confidence, {
    catalogue,
    model,
    method: 'metadata',
    band: band === 'accept' && tied ? 'review' : band,
  });
}

/** The band of a confidence. */
export function bandOf(confidence: number, { accept, reject }: Thresholds): Band {
  if (confidence >= accept) return 'accept';
  return confidence < reject ? 'reject' : 'review';
}

function decision(
  ranked: readonly RankedWork[],
  confidence: number,
  about: {
    readonly catalogue: Catalogue;
    readonly model: MatchingModel;
    readonly method: MatchDecision['method'];
    readonly band: Band;
  },
): MatchDecision {
  const [best, next] = ranked;
  return {
    band: about.band,
    method: about.method,
    match: best?.id,
    confidence,
    runnerUp: next?.id,
    candidates: ranked.slice(0, MAX_CANDIDATES).map(({ id, score }) => ({ id, score: probability(score) })),
    evidence: evidenceOf(ranked, about),
  };
}

const LEAST_LIKE = 0.2;

/** Whether any words of the titles agree: an identifier is believed unless the title contradicts it. */
function isLike([best]: readonly RankedWork[]): boolean {
  const [askedInHeld = 0, heldInAsked = 0] = best?.features ?? [];
  return Math.max(askedInHeld, heldInAsked) >= LEAST_LIKE;
}

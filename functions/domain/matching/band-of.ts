import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import type { Thresholds } from '#functions/domain/matching/model/matching-model.ts';

/** The outcome of a match: it is taken, a person decides, or it is rejected. */
export type Band = 'accept' | 'review' | 'reject';

/**
 * The band of a match. A tie goes to a person, however high the confidence, and so does a title that hardly tells works
 * apart where no artist is in common.
 */
export function bandOfMatch(
  { confidence, isTied, isUnproven }: Pick<SongMatch, 'confidence' | 'isTied' | 'isUnproven'>,
  thresholds: Thresholds,
): Band {
  const band = bandOf(confidence, thresholds);
  return band === 'accept' && (isTied || isUnproven) ? 'review' : band;
}

/** The band of a confidence. */
export function bandOf(confidence: number, { accept, reject }: Thresholds): Band {
  if (confidence >= accept) return 'accept';
  return confidence < reject ? 'reject' : 'review';
}

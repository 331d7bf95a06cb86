import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import type { Thresholds } from '#functions/domain/matching/model/matching-model.ts';

/** The outcome of a match: it is taken, a person decides, or it is rejected. */
export type Band = 'accept' | 'review' | 'reject';

/**
 * The band of a match. A tie goes to a person, however high the confidence, and so does a title that hardly tells works
 * apart where no artist is in common. One whose title was played, slips aside, and no other artist named, is seen by a person
 * at the least: in a small catalogue no word is rare, so that confidence says little.
 */
export function bandOfMatch(
  match: Pick<SongMatch, 'confidence' | 'isTied' | 'isUnproven' | 'isTitled'>,
  thresholds: Thresholds,
): Band {
  const band = bandOf(match.confidence, thresholds);
  if (band === 'reject' && match.isTitled) return 'review';
  return band === 'accept' && (match.isTied || match.isUnproven) ? 'review' : band;
}

/** The band of a confidence. */
export function bandOf(confidence: number, { accept, reject }: Thresholds): Band {
  if (confidence >= accept) return 'accept';
  return confidence < reject ? 'reject' : 'review';
}

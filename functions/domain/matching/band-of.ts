import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import type { Thresholds } from '#functions/domain/matching/model/matching-model.ts';

/** What comes of a match: it counts, a person decides, or it is none. */
export type Band = 'accept' | 'review' | 'reject';

/** The band of a match: what is tied is for a person, however sure. */
export function bandOfMatch(
  { confidence, isTied }: Pick<SongMatch, 'confidence' | 'isTied'>,
  thresholds: Thresholds,
): Band {
  const band = bandOf(confidence, thresholds);
  return band === 'accept' && isTied ? 'review' : band;
}

/** The band of a confidence. */
export function bandOf(confidence: number, { accept, reject }: Thresholds): Band {
  if (confidence >= accept) return 'accept';
  return confidence < reject ? 'reject' : 'review';
}

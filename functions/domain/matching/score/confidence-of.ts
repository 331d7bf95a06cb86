import { logOdds, type MatchingModel, probability } from '#functions/domain/matching/model/matching-model.ts';
import { confidenceFeatures } from '#functions/domain/matching/score/confidence-features.ts';
import { faintFeatures, isFaint } from '#functions/domain/matching/score/faint-features.ts';
import type { RankedWork } from '#functions/domain/matching/score/rank-entries.ts';

/** How likely the best of some ranked works is right, from 0 to 1; a faint title is judged by a model of its own. */
export function confidenceOf(
  ranked: readonly RankedWork[],
  { confidence, faint }: Pick<MatchingModel, 'confidence' | 'faint'>,
): number {
  if (ranked.length === 0) return 0;
  return probability(
    isFaint(ranked) ? logOdds(faint, faintFeatures(ranked)) : logOdds(confidence, confidenceFeatures(ranked)),
  );
}

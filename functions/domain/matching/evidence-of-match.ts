import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';
import { marginOf } from '#functions/domain/matching/score/confidence-features.ts';
import type { RankedWork } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

/** More would cost a second write unit for every play. */
const MOST_REASONS = 4;

/** Why a decision is what it is, enough to explain it to a person and to make it again. */
export type MatchEvidence = {
  /** What counted most for and against the best work: the number, and the log-odds that came of it. */
  readonly reasons: readonly { readonly feature: string; readonly value: number; readonly odds: number }[];
  readonly runnerUp: { readonly id: string; readonly margin: number } | undefined;
  readonly versions: {
    readonly bases: readonly string[];
    readonly deltas: readonly string[];
    readonly model: string;
  };
};

/** The evidence of ranked works. */
export function evidenceOf(
  ranked: readonly RankedWork[],
  { catalogue, model }: { readonly catalogue: Catalogue; readonly model: MatchingModel },
): MatchEvidence {
  const [best, next] = ranked;
  const reasons = FEATURES.map((feature, at) => {
    const value = best?.features[at] ?? 0;
    return { feature, value, odds: value * (model.score.weights[at] ?? 0) };
  });
  return {
    reasons: reasons
      .filter(({ odds }) => odds !== 0)
      .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
      .slice(0, MOST_REASONS),
    runnerUp: next === undefined ? undefined : { id: next.id, margin: marginOf(ranked) },
    versions: { ...catalogue.versions, model: model.version },
  };
}

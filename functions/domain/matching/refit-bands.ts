import type { InForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import { bandedSong } from '#functions/domain/matching/refit/banded-song.ts';
import { fitBands } from '#functions/domain/matching/refit/fit-bands.ts';
import { fitCalibration } from '#functions/domain/matching/refit/fit-calibration.ts';
import { fitMeasures } from '#functions/domain/matching/refit/fit-measures.ts';
import type { JudgedSong } from '#functions/domain/matching/refit/judged-song.ts';
import { rescaledBands } from '#functions/domain/matching/refit/rescaled-bands.ts';
import { Refusal } from '#shared/problems.ts';
import type { FitMeasures } from '#shared/schemas/matching.ts';

/** With fewer decisions, or if all are right or all wrong, nothing is fitted. */
export const FEWEST_DECISIONS = 30;
const FOLDS = 5;

type Judged = InForce & { readonly measures: FitMeasures };
/** Thresholds and calibration in force and as fitted to decisions, with the measures of both on these decisions. */
export type RefitBands = {
  readonly decisions: number;
  readonly right: number;
  readonly before: Judged;
  readonly after: Judged;
};

/**
 * Fits calibration and thresholds to what people decided. A scope without a calibration of its own, such as a partner's
 * works, keeps the one in force (`calibrates: false`). A threshold with too few decisions to fit it keeps selecting the
 * same songs as before (`rescaledBands`). The order of decisions does not matter.
 *
 * The measures of `after` come from cross-validation: each fifth is judged by a fit to the other four.
 *
 * People mostly see doubtful songs; accepted ones only after a complaint. Among songs of equal confidence, which ones
 * they see hardly depends on which are right, so the calibration holds for all songs. Precision and recall here are
 * those of doubtful songs, lower than for a whole log, so accept errs on the side of caution. A right song below the
 * reject in force is seldom seen, so raising reject again and again would lose more each time.
 */
export function refitBands(
  songs: readonly JudgedSong[],
  inForce: InForce,
  { calibrates }: { readonly calibrates: boolean },
): RefitBands | Refusal {
  const right = songs.filter((song) => song.right).length;
  if (songs.length < FEWEST_DECISIONS || right === 0 || right === songs.length) {
    return new Refusal(
      'refit.too-few-decisions',
      `${songs.length} decisions tell something about this model, ${right} of them that it was right. It takes ${FEWEST_DECISIONS}, some right and some wrong.`,
    );
  }
  const fittedTo = (some: readonly JudgedSong[]) => fitted(some, inForce, calibrates);
  const inOrder = songs.toSorted(byTruthThenConfidence);
  const after = fittedTo(inOrder);
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const others = fittedTo(inOrder.filter((_song, at) => at % FOLDS !== fold));
    return inOrder.filter((_song, at) => at % FOLDS === fold).map((song) => bandedSong(song, others));
  });
  return {
    decisions: songs.length,
    right,
    before: { ...inForce, measures: fitMeasures(inOrder.map((song) => bandedSong(song, inForce))) },
    after: { ...after, measures: fitMeasures(unseen.flat()) },
  };
}

function fitted(songs: readonly JudgedSong[], inForce: InForce, calibrates: boolean): InForce {
  const honest = fitCalibration(songs) ?? inForce.calibration;
  const calibration = calibrates ? honest : inForce.calibration;
  const scaled = songs.map(({ confidence, right }) => ({
    confidence: calibrated(confidence, calibration),
    likely: calibrated(confidence, honest),
    right,
  }));
  return { calibration, bands: fitBands(scaled, rescaledBands(inForce, calibration)) };
}

/** So that each fifth has its share of right and wrong ones, of sure and doubtful ones. */
const byTruthThenConfidence = (a: JudgedSong, b: JudgedSong): number =>
  Number(a.right) - Number(b.right) || a.confidence - b.confidence || Number(a.hasWork) - Number(b.hasWork);

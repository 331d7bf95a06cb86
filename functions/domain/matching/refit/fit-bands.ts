import type { Decided } from '#functions/domain/matching/model/decided.ts';
import { preciseThreshold } from '#functions/domain/matching/model/precise-threshold.ts';
import { rejectThreshold } from '#functions/domain/matching/model/reject-threshold.ts';
import type { Bands } from '#shared/schemas/matching.ts';

const PROMISED_PRECISION = 0.99;
/** A run of right decisions may be luck, so the precision that calibration expects must come near the promise too. */
const EXPECTED_PRECISION = 0.985;
/** With fewer decisions above a threshold, 99 % and 95 % look the same. */
export const FEWEST_ABOVE = 100;
/** At most this share of right matches is rejected without a person seeing them. */
const LOST_SHARE = 0.005;
/** What is likelier wrong than right is never accepted, and what is likelier right than wrong never rejected. */
const EVEN = 0.5;
/** Thresholds have four digits. */
const STEPS = 10_000;

/**
 * A decided song: its confidence on the scale of the thresholds, and how likely it is right by the calibration fitted
 * to these decisions.
 */
export type ScaledSong = Decided & { readonly likely: number };

/**
 * Thresholds fitted to decisions.
 *
 * Accept is the lowest confidence at or above which 99 % are right and calibration expects nearly as many. If too few
 * decisions lie above to tell, it stays as it is in force; if enough do and they are worse, it rises to where too few
 * are left. Reject has one right match in two hundred below it; fewer than two hundred right ones can lower it but not
 * raise it.
 */
export function fitBands(songs: readonly ScaledSong[], inForce: Bands): Bands {
  const decided = songs.map((one) => ({ ...one, confidence: stepOf(one.confidence) / STEPS }));
  const precise = preciseThreshold(decided, {
    precision: PROMISED_PRECISION,
    fewest: FEWEST_ABOVE,
    expected: EXPECTED_PRECISION,
  });
  const accept = precise?.threshold ?? Math.max(inForce.accept, aboveTheJudged(decided));
  const mayBeLost = decided.filter(({ right }) => right).length * LOST_SHARE;
  const below = rejectThreshold(decided, mayBeLost) ?? inForce.reject;
  const reject = mayBeLost < 1 ? Math.min(inForce.reject, below) : below;
  return { accept: Math.max(EVEN, accept), reject: Math.min(EVEN, reject) };
}

const stepOf = (confidence: number): number => Math.floor(confidence * STEPS);

/** The lowest threshold above which too few decisions lie to tell how many are right. */
function aboveTheJudged(decided: readonly Decided[]): number {
  const inOrder = decided.map(({ confidence }) => confidence).sort((a, b) => b - a);
  const judged = inOrder[FEWEST_ABOVE - 1];
  return judged === undefined ? 0 : Math.min(1, (Math.round(judged * STEPS) + 1) / STEPS);
}

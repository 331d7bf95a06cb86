import type { Decided } from '#functions/domain/matching/model/decided.ts';
import { losingAtMost } from '#functions/domain/matching/model/losing-at-most.ts';
import { preciseFrom } from '#functions/domain/matching/model/precise-from.ts';
import type { Bands } from '#shared/schemas/matching.ts';

const PROMISED_PRECISION = 0.99;
/** A run of right ones may be luck: what all decisions together make of it must come near the promise too. */
const EXPECTED_PRECISION = 0.985;
/** With fewer decisions above a threshold, 99 % and 95 % look the same. */
export const FEWEST_ABOVE = 100;
/** Of right ones at most this share is rejected unseen by a person. */
const LOST_SHARE = 0.005;
/** What is likelier wrong than right is never accepted, and what is likelier right than wrong never rejected. */
const EVEN = 0.5;
/** Thresholds have four digits. */
const STEPS = 10_000;

/** A decided song whose confidence is on the scale of the thresholds, and how likely it is by these decisions that it is right. */
export type ScaledSong = Decided & { readonly likely: number };

/**
 * Thresholds as decisions have them.
 *
 * Accept is the lowest confidence from which on 99 % are right, and by calibration were to be expected to be. Where too few decisions lie above to say, it stays as
 * it is in force; where there are enough and they are worse, it rises to where there are too few. Reject has one right
 * one in two hundred below it; fewer than two hundred right ones can lower it but not raise it.
 */
export function fitBands(songs: readonly ScaledSong[], inForce: Bands): Bands {
  const decided = songs.map((one) => ({ ...one, confidence: stepOf(one.confidence) / STEPS }));
  const precise = preciseFrom(decided, {
    precision: PROMISED_PRECISION,
    fewest: FEWEST_ABOVE,
    expected: EXPECTED_PRECISION,
  });
  const accept = precise?.threshold ?? Math.max(inForce.accept, aboveTheJudged(decided));
  const mayBeLost = decided.filter(({ right }) => right).length * LOST_SHARE;
  const below = losingAtMost(decided, mayBeLost) ?? inForce.reject;
  const reject = mayBeLost < 1 ? Math.min(inForce.reject, below) : below;
  return { accept: Math.max(EVEN, accept), reject: Math.min(EVEN, reject) };
}

const stepOf = (confidence: number): number => Math.floor(confidence * STEPS);

/** The lowest confidence with too few decisions from it on to say how many of them are right. */
function aboveTheJudged(decided: readonly Decided[]): number {
  const inOrder = decided.map(({ confidence }) => confidence).sort((a, b) => b - a);
  const judged = inOrder[FEWEST_ABOVE - 1];
  return judged === undefined ? 0 : Math.min(1, (Math.round(judged * STEPS) + 1) / STEPS);
}

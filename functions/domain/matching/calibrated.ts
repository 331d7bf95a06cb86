import { probability } from '#functions/domain/matching/model/matching-model.ts';
import { oddsOf } from '#functions/domain/matching/model/odds-of.ts';
import type { Calibration } from '#shared/schemas/matching.ts';

/**
 * The model's confidence, corrected for one source by what people decided (Platt scaling): its log-odds are multiplied
 * by the slope and moved by the intercept. Without a calibration it is unchanged.
 *
 * @example
 * calibrated(0.9, { intercept: -1, slope: 1 }); // → 0.768: of what looks 90 % sure, 77 % is right
 */
export function calibrated(confidence: number, calibration: Calibration | undefined): number {
  if (calibration === undefined) return confidence;
  return probability(calibration.intercept + calibration.slope * oddsOf(confidence));
}

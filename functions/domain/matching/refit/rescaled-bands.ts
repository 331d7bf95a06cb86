import type { InForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import { probability } from '#functions/domain/matching/model/matching-model.ts';
import { oddsOf } from '#functions/domain/matching/model/odds-of.ts';
import type { Bands, Calibration } from '#shared/schemas/matching.ts';

/** Thresholds have four digits. */
const STEPS = 10_000;

/**
 * The thresholds in force on the scale of another calibration: the same songs are accepted, and rejected, as before.
 * With unchanged numbers, a calibration that raises confidence would accept more songs.
 */
export function rescaledBands({ bands, calibration }: InForce, to: Calibration | undefined): Bands {
  const carried = (confidence: number) => {
    const there = calibrated(asTheModelGaveIt(confidence, calibration), to);
    return Math.round(there * STEPS) / STEPS;
  };
  return { accept: carried(bands.accept), reject: carried(bands.reject) };
}

/** The inverse of {@link calibrated}. */
function asTheModelGaveIt(confidence: number, calibration: Calibration | undefined): number {
  if (calibration === undefined) return confidence;
  return probability((oddsOf(confidence) - calibration.intercept) / calibration.slope);
}

import type { Decided } from '#functions/domain/matching/model/decided.ts';
import { fitLogistic } from '#functions/domain/matching/model/fit-logistic.ts';
import { oddsOf } from '#functions/domain/matching/model/odds-of.ts';
import type { Calibration } from '#shared/schemas/matching.ts';

/**
 * Pulls towards no correction, with the weight of about two decisions: thirty decisions move it most of the way, a
 * thousand all.
 */
const RIDGE = 2;
/** Below this slope confidence hardly tells right from wrong, and calibration cannot help. */
const LEAST_SLOPE = 0.1;
const DIGITS = 6;

/**
 * The calibration (Platt scaling) under which people's decisions are most likely, pulled towards no correction:
 * intercept 0, slope 1. Undefined where confidence does not tell right from wrong.
 */
export function fitCalibration(decided: readonly Decided[]): Calibration | undefined {
  const examples = decided.map(({ confidence, right }) => ({
    numbers: [oddsOf(confidence)],
    truth: right,
    weight: 1,
  }));
  const {
    intercept,
    weights: [slope = 0],
  } = fitLogistic(examples, { ridge: RIDGE, towards: [1], constantRidge: RIDGE });
  if (slope < LEAST_SLOPE) return undefined;
  return { intercept: Number(intercept.toFixed(DIGITS)), slope: Number(slope.toFixed(DIGITS)) };
}

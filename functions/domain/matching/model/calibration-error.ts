import type { Decided } from '#functions/domain/matching/model/decided.ts';

const BINS = 10;

/** The expected calibration error over ten bins of equal width: how far confidence is from how often it is right. */
export function calibrationError(decided: readonly Decided[]): number {
  const bins = Map.groupBy(decided, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  return [...bins.values()].reduce((sum, bin) => {
    const off = bin.reduce((total, { confidence, right }) => total + confidence - (right ? 1 : 0), 0);
    return sum + Math.abs(off) / decided.length;
  }, 0);
}

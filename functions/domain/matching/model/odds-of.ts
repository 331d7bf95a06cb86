/** Nothing is as sure as 0 or 1: both would be infinite. */
const NEAREST = 1e-6;

/** The log-odds of a confidence. */
export function oddsOf(confidence: number): number {
  const likely = Math.min(1 - NEAREST, Math.max(NEAREST, confidence));
  return Math.log(likely / (1 - likely));
}

/** Confidence is kept this far from 0 and 1, where log-odds are infinite. */
const NEAREST = 1e-6;

/** The log-odds of a confidence. */
export function oddsOf(confidence: number): number {
  const likely = Math.min(1 - NEAREST, Math.max(NEAREST, confidence));
  return Math.log(likely / (1 - likely));
}

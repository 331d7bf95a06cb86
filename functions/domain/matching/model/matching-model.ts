/** A logistic model over numbers in a fixed order: the log-odds are `intercept + Σ weight · number`. */
export type LogisticModel = { readonly intercept: number; readonly weights: readonly number[] };

/** Confidence at or above `accept` is matched, below `reject` is unmatched; in between a person decides. */
export type Thresholds = { readonly accept: number; readonly reject: number };

/** The trained models that match plays to works, and where they come from. */
export type MatchingModel = {
  readonly version: string;
  /** Over FEATURES: how likely it is that an entry is the song. */
  readonly score: LogisticModel;
  /** Over CONFIDENCE_FEATURES: how likely it is that the best entry is right. */
  readonly confidence: LogisticModel;
  /** Over FAINT_FEATURES: the same where the title of the best entry hardly tells works apart. */
  readonly faint: LogisticModel;
  readonly thresholds: Thresholds;
  readonly provenance: Readonly<Record<string, string | number>>;
};

/** The log-odds that a model gives. */
export function logOdds({ intercept, weights }: LogisticModel, numbers: readonly number[]): number {
  let sum = intercept;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (numbers[at] ?? 0);
  return sum;
}

/** The probability of log-odds. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

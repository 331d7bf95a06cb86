import type { LogisticModel, MatchingModel } from '#functions/domain/matching/model/matching-model.ts';
import { CONFIDENCE_FEATURES } from '#functions/domain/matching/score/confidence-features.ts';
import { FAINT_FEATURES } from '#functions/domain/matching/score/faint-features.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

const DIGITS = 6;

/** The model as a TypeScript file, a weight a line beside the name of what it weighs. */
export function modelFile({
  version,
  score,
  confidence,
  faint,
  thresholds,
  provenance,
}: MatchingModel): string {
  const lines = Object.entries(provenance).map(([name, value]) => `    ${name}: ${literal(value)},`);
  return `import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';

/** Written by tools/matching/train.ts; not to be changed by hand. */
export const TRAINED_MODEL: MatchingModel = {
  version: ${literal(version)},
  score: {
${logistic(score, FEATURES)}
  },
  confidence: {
${logistic(confidence, CONFIDENCE_FEATURES)}
  },
  faint: {
${logistic(faint, FAINT_FEATURES)}
  },
  thresholds: { accept: ${thresholds.accept}, reject: ${thresholds.reject} },
  provenance: {
${lines.join('\n')}
  },
};
`;
}

const literal = (value: string | number) => (typeof value === 'number' ? String(value) : `'${value}'`);

function logistic({ intercept, weights }: LogisticModel, names: readonly string[]): string {
  const lines = weights.map((weight, at) => `      ${Number(weight.toFixed(DIGITS))}, // ${names[at]}`);
  return `    intercept: ${Number(intercept.toFixed(DIGITS))},\n    weights: [\n${lines.join('\n')}\n    ],`;
}

import { type LogisticModel, logOdds, probability } from '#functions/domain/matching/model/matching-model.ts';

/** An example: its numbers, whether it is true, and how much it counts. */
export type Example = {
  readonly numbers: readonly number[];
  readonly truth: boolean;
  readonly weight: number;
};

const MAX_STEPS = 30;
const SMALL_STEP = 1e-9;

/**
 * The logistic model that makes examples likeliest, found by Newton's method (iteratively reweighted least squares)
 * with a ridge on standardised numbers. No chance is in it: the same examples give the same model.
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge }: { readonly ridge: number },
): LogisticModel {
  const width = (examples[0]?.numbers.length ?? 0) + 1;
  const scale = scaleOf(examples, width - 1);
  const rows = examples.map(({ numbers }) => [
    1,
    ...numbers.map((number, at) => (number - (scale.means[at] ?? 0)) / (scale.spreads[at] ?? 1)),
  ]);
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const change = newtonStep(rows, examples, { weights, ridge });
    for (let at = 0; at < width; at += 1) weights[at] = (weights[at] ?? 0) + (change[at] ?? 0);
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  const [constant = 0, ...standard] = weights;
  const plain = standard.map((weight, at) => weight / (scale.spreads[at] ?? 1));
  const offset = plain.reduce((sum, weight, at) => sum + weight * (scale.means[at] ?? 0), 0);
  return { intercept: constant - offset, weights: plain };
}

function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  { weights, ridge }: { readonly weights: readonly number[]; readonly ridge: number },
): readonly number[] {
  const width = weights.length;
  // The constant is held by nothing: it says how many examples are true.
  const held = (at: number) => (at === 0 ? 1e-9 : ridge);
  const slope = weights.map((weight, at) => -held(at) * weight);
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? held(i) : 0)));
  for (const [at, row] of rows.entries()) {
    const { truth, weight } = examples[at] ?? { truth: false, weight: 0 };
    const guess = probability(logOdds({ intercept: 0, weights }, row));
    const error = weight * ((truth ? 1 : 0) - guess);
    const steepness = weight * guess * (1 - guess);
    for (let i = 0; i < width; i += 1) {
      const own = row[i] ?? 0;
      slope[i] = (slope[i] ?? 0) + error * own;
      const line = curve[i] ?? [];
      for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + steepness * own * (row[j] ?? 0);
    }
  }
  return solved(curve, slope);
}

/** Solves a symmetric positive system, of which the lower half is given, by Cholesky's decomposition. */
function solved(curve: number[][], slope: readonly number[]): readonly number[] {
  const cell = (i: number, j: number) => curve[i]?.[j] ?? 0;
  for (let j = 0; j < slope.length; j += 1) {
    for (let i = j; i < slope.length; i += 1) {
      let rest = cell(i, j);
      for (let k = 0; k < j; k += 1) rest -= cell(i, k) * cell(j, k);
      const line = curve[i] ?? [];
      line[j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / cell(j, j);
    }
  }
  const result = [...slope];
  for (let i = 0; i < result.length; i += 1) {
    for (let k = 0; k < i; k += 1) result[i] = (result[i] ?? 0) - cell(i, k) * (result[k] ?? 0);
    result[i] = (result[i] ?? 0) / cell(i, i);
  }
  for (let i = result.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < result.length; k += 1)
      result[i] = (result[i] ?? 0) - cell(k, i) * (result[k] ?? 0);
    result[i] = (result[i] ?? 0) / cell(i, i);
  }
  return result;
}

function scaleOf(examples: readonly Example[], width: number) {
  const columns = Array.from({ length: width }, (_, at) => examples.map(({ numbers }) => numbers[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, number) => sum + number, 0) / column.length);
  const spreads = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    return Math.sqrt(column.reduce((sum, number) => sum + (number - mean) ** 2, 0) / column.length) || 1;
  });
  return { means, spreads };
}

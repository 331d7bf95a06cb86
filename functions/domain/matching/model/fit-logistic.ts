import { type LogisticModel, logOdds, probability } from '#functions/domain/matching/model/matching-model.ts';

/** An example: its numbers, whether it is true, and how much it counts. */
export type Example = {
  readonly numbers: readonly number[];
  readonly truth: boolean;
  readonly weight: number;
};

const MAX_STEPS = 100;
const SMALL_STEP = 1e-9;
/** A loss that grows by less than this is a rounding error. */
const SAME_LOSS = 1e-9;

type Fitting = {
  /** The ridge penalty on the weights of standardised numbers. */
  readonly ridge: number;
  /** The weights that the ridge pulls towards; 0 where left out. */
  readonly towards?: readonly number[];
  /**
   * The ridge penalty on the constant. Almost none by default, because the constant reflects how many examples are
   * true.
   */
  readonly constantRidge?: number;
};

/**
 * The logistic model under which the examples are most likely, found by Newton's method (iteratively reweighted least
 * squares) with a ridge on standardised numbers; a step that makes it worse is halved until it does not. Deterministic:
 * the same examples give the same model.
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge, towards = [], constantRidge = 1e-9 }: Fitting,
): LogisticModel {
  const width = (examples[0]?.numbers.length ?? 0) + 1;
  const scale = scaleOf(examples, width - 1);
  const rows = examples.map(({ numbers }) => [
    1,
    ...numbers.map((number, at) => (number - (scale.means[at] ?? 0)) / (scale.spreads[at] ?? 1)),
  ]);
  const expected = examples.map(({ numbers }) =>
    towards.reduce((sum, weight, at) => sum + weight * (numbers[at] ?? 0), 0),
  );
  let weights: readonly number[] = new Array<number>(width).fill(0);
  let from = weights;
  let change: readonly number[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = newtonStep(rows, examples, { weights, expected, ridge, constantRidge });
    if (next.loss > best + SAME_LOSS * (1 + best)) {
      change = change.map((part) => part / 2);
      weights = moved(from, change);
      continue;
    }
    from = weights;
    change = next.change;
    best = next.loss;
    weights = moved(from, change);
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  const [constant = 0, ...standard] = weights;
  const plain = standard.map((weight, at) => weight / (scale.spreads[at] ?? 1));
  const offset = plain.reduce((sum, weight, at) => sum + weight * (scale.means[at] ?? 0), 0);
  return { intercept: constant - offset, weights: plain.map((weight, at) => weight + (towards[at] ?? 0)) };
}

const moved = (weights: readonly number[], change: readonly number[]): readonly number[] =>
  weights.map((weight, at) => weight + (change[at] ?? 0));

type Step = {
  readonly weights: readonly number[];
  /** The log-odds of each example before anything is learned. */
  readonly expected: readonly number[];
  readonly ridge: number;
  readonly constantRidge: number;
};

function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  { weights, expected, ridge, constantRidge }: Step,
): { readonly loss: number; readonly change: readonly number[] } {
  const width = weights.length;
  const held = (at: number) => (at === 0 ? constantRidge : ridge);
  const slope = weights.map((weight, at) => -held(at) * weight);
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? held(i) : 0)));
  let loss = weights.reduce((sum, weight, at) => sum + (held(at) * weight ** 2) / 2, 0);
  for (const [at, row] of rows.entries()) {
    const { truth, weight } = examples[at] ?? { truth: false, weight: 0 };
    const odds = logOdds({ intercept: expected[at] ?? 0, weights }, row);
    const guess = probability(odds);
    loss += weight * surprise(truth ? odds : -odds);
    const error = weight * ((truth ? 1 : 0) - guess);
    const steepness = weight * guess * (1 - guess);
    for (let i = 0; i < width; i += 1) {
      const own = row[i] ?? 0;
      slope[i] = (slope[i] ?? 0) + error * own;
      const line = curve[i] ?? [];
      for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + steepness * own * (row[j] ?? 0);
    }
  }
  return { loss, change: solved(curve, slope) };
}

/** How surprising it is that something came true at these log-odds: the negative logarithm of its probability. */
const surprise = (odds: number): number => Math.max(0, -odds) + Math.log1p(Math.exp(-Math.abs(odds)));

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

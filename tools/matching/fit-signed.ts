import { type Example, fitLogistic } from '#functions/domain/matching/model/fit-logistic.ts';
import type { LogisticModel } from '#functions/domain/matching/model/matching-model.ts';

/** Which way a number may count: 1 only for, −1 only against, 0 either. */
export type Sign = 1 | 0 | -1;

/**
 * Fits a logistic model in which what speaks for a work never counts against it, nor the other way round: numbers whose
 * weight has the wrong sign are left out, and the rest is fitted anew, until none has. So a word more that the work
 * does not have can never raise a score.
 */
export function fitSigned(
  examples: readonly Example[],
  {
    signs,
    ridge,
    towards = [],
  }: { readonly signs: readonly Sign[]; readonly ridge: number; readonly towards?: readonly number[] },
): LogisticModel {
  let kept: readonly number[] = signs.map((_, at) => at);
  for (;;) {
    const model = fitLogistic(
      examples.map((example) => ({ ...example, numbers: kept.map((at) => example.numbers[at] ?? 0) })),
      { ridge, towards: kept.map((at) => towards[at] ?? 0) },
    );
    const isWrong = (_: number, at: number) => (model.weights[at] ?? 0) * (signs[kept[at] ?? 0] ?? 0) < 0;
    const right = kept.filter((at, index) => !isWrong(at, index));
    if (right.length === kept.length) {
      return {
        intercept: model.intercept,
        weights: signs.map((_, at) => (kept.includes(at) ? (model.weights[kept.indexOf(at)] ?? 0) : 0)),
      };
    }
    kept = right;
  }
}

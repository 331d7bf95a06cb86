import { describe, expect, test } from '@jest/globals';
import { fitLogistic } from '#functions/domain/matching/model/fit-logistic.ts';
import { logOdds, probability } from '#functions/domain/matching/model/matching-model.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { CONFIDENCE_FEATURES } from '#functions/domain/matching/score/confidence-features.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { chance } from '#tools/matching/alike/chance.ts';
import { measure, ratesAt } from '#tools/matching/measure.ts';
import { modelFile } from '#tools/matching/model-file.ts';

describe('fitLogistic', () => {
  const random = chance(1);
  const examples = Array.from({ length: 4000 }, () => {
    const numbers = [random(), random() * 5];
    const odds = -1 + 3 * (numbers[0] ?? 0) - 0.5 * (numbers[1] ?? 0);
    return { numbers, truth: random() < probability(odds), weight: 1 };
  });

  test('finds the weights that made the examples', () => {
    const { intercept, weights } = fitLogistic(examples, { ridge: 0.1 });
    expect(intercept).toBeCloseTo(-1, 0);
    expect(weights[0]).toBeCloseTo(3, 0);
    expect(weights[1]).toBeCloseTo(-0.5, 1);
  });

  test('expects as many to be true as are', () => {
    const model = fitLogistic(examples, { ridge: 0.1 });
    const expected = examples.reduce((sum, { numbers }) => sum + probability(logOdds(model, numbers)), 0);
    expect(expected).toBeCloseTo(examples.filter(({ truth }) => truth).length, 0);
  });

  test('is held to what is expected where examples say nothing, and not led astray where they contradict it', () => {
    const silent = [true, false].map((truth) => ({ numbers: [0], truth, weight: 1 }));
    expect(fitLogistic(silent, { ridge: 1, towards: [0.5] }).weights).toEqual([0.5]);
    const contradicting = Array.from({ length: 400 }, (_, at) => {
      const odds = -3 + 12 * random();
      return { numbers: [odds], truth: random() < probability(odds / 2 - 2), weight: at % 2 };
    });
    const { intercept, weights } = fitLogistic(contradicting, { ridge: 2, towards: [1] });
    expect(Math.abs(intercept + 2)).toBeLessThan(0.7);
    expect(Math.abs((weights[0] ?? 0) - 0.5)).toBeLessThan(0.2);
  });

  test('gives the same model again', () => {
    expect(fitLogistic(examples, { ridge: 1 })).toEqual(fitLogistic(examples, { ridge: 1 }));
  });
});

describe('measure', () => {
  const decided = [
    { confidence: 0.9, right: true },
    { confidence: 0.8, right: true },
    { confidence: 0.7, right: false },
    { confidence: 0.6, right: true },
  ];

  test('finds the best threshold and the recall at a precision', () => {
    const { best, recallAtPrecision } = measure(decided, { matchable: 4, precision: 0.99 });
    expect(best).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75, threshold: 0.6 });
    expect(recallAtPrecision).toEqual({ recall: 0.5, threshold: 0.8 });
    expect(ratesAt(decided, { threshold: 0.8, matchable: 4 })).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });

  test('says how far confidence is from what happened', () => {
    const { calibrationError } = measure(decided, { matchable: 4, precision: 0.99 });
    expect(calibrationError).toBeCloseTo((0.1 + 0.2 + 0.7 + 0.4) / 4, 6);
  });

  test('of equal confidence takes all or none', () => {
    const tied = [true, true, false].map((right) => ({ confidence: 0.5, right }));
    expect(measure(tied, { matchable: 2, precision: 0.99 }).recallAtPrecision.recall).toBe(0);
  });
});

describe('the trained model', () => {
  test('has a weight for each feature and says where it comes from', () => {
    expect(TRAINED_MODEL.score.weights).toHaveLength(FEATURES.length);
    expect(TRAINED_MODEL.confidence.weights).toHaveLength(CONFIDENCE_FEATURES.length);
    expect(TRAINED_MODEL.provenance).toMatchObject({ clusters: 2000, queries: 1845 });
    expect(TRAINED_MODEL.thresholds.accept).toBeGreaterThan(TRAINED_MODEL.thresholds.reject);
  });

  test('is written with each weight beside its name', () => {
    const file = modelFile(TRAINED_MODEL);
    for (const name of [...FEATURES, ...CONFIDENCE_FEATURES]) expect(file).toContain(`// ${name}\n`);
  });
});

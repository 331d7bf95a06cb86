import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LogisticModel } from '#functions/domain/matching/model/matching-model.ts';
import { CONFIDENCE_FEATURES } from '#functions/domain/matching/score/confidence-features.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { askClusters, decideFolds, fitConfidence, fitScore } from '#infra/matching/cross-fit.ts';
import { measure } from '#infra/matching/measure.ts';
import { modelFile } from '#infra/matching/model-file.ts';
import { readClusters } from '#infra/matching/read-clusters.ts';

/**
 * Fits the matching model: `node infra/matching/train.ts --data FOLDER --date YYYY-MM-DD`. FOLDER has `train.csv` with
 * the columns cluster, id, title and artist. The same folder and date write the same file.
 */
const DEFAULT_OUT = 'functions/domain/matching/model/trained-model.ts';
/** Above the promised 99 %, because precision on unseen songs scatters around that of the folds. */
const AIMED_PRECISION = 0.9925;
/** Of plays that have a work, at most this share is rejected unseen by a person. */
const LOST_SHARE = 0.005;

/** Log-odds of what the data set has nothing of, until people's decisions say better. */
const PRIORS = new Map<string, number>([
  ['duration within 5 seconds', 0.5],
  ['duration beyond 20 seconds', -0.5],
]);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string', default: DEFAULT_OUT },
  },
});
if (values.data === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(values.date ?? '')) {
  console.error('usage: train --data FOLDER --date YYYY-MM-DD [--out FILE]');
  process.exit(2);
}

const clusters = readClusters(path.join(values.data, 'train.csv'));
const asked = askClusters(clusters);
const folds = decideFolds(asked);
const matchable = folds.filter(({ removed }) => !removed).length;
const measures = measure(folds, { matchable, precision: AIMED_PRECISION });
const rightOnes = folds
  .filter(({ right }) => right)
  .map(({ confidence }) => confidence)
  .sort((a, b) => a - b);
const reject = rightOnes[Math.floor(matchable * LOST_SHARE)] ?? 0;
const [score, confidence] = [withPriors(fitScore(asked)), fitConfidence(asked)];
if (score.weights.length !== FEATURES.length || confidence.weights.length !== CONFIDENCE_FEATURES.length)
  throw new Error('the fitted weights do not fit the features');

const round = (number: number) => Number(number.toFixed(4));
const provenance = {
  dataSet: 'MusicBrainz 20K, train.csv',
  date: values.date ?? '',
  clusters: clusters.length,
  queries: asked.length,
  seed: 'none: Newton steps, folds by order',
  bestF1OnFolds: round(measures.best.f1),
  aimedPrecision: AIMED_PRECISION,
  recallThereOnFolds: round(measures.recallAtPrecision.recall),
  calibrationErrorOnFolds: round(measures.calibrationError),
};
const thresholds = { accept: round(measures.recallAtPrecision.threshold), reject: round(reject) };
writeFileSync(
  values.out,
  modelFile({ version: `mb20k-${values.date}`, score, confidence, thresholds, provenance }),
);
console.log(JSON.stringify({ ...provenance, ...thresholds }, null, 2));

function withPriors(model: LogisticModel): LogisticModel {
  return { ...model, weights: model.weights.map((weight, at) => PRIORS.get(FEATURES[at] ?? '') ?? weight) };
}

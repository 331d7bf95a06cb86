import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rejectThreshold } from '#functions/domain/matching/model/reject-threshold.ts';
import { CONFIDENCE_FEATURES } from '#functions/domain/matching/score/confidence-features.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { alikeCatalogue } from '#tools/matching/alike/alike-catalogue.ts';
import { ALIKE_KINDS } from '#tools/matching/alike/alike-kinds.ts';
import { askSongs, decideFolds, fitConfidence, fitFaint, fitScore } from '#tools/matching/cross-fit.ts';
import { measure } from '#tools/matching/measure.ts';
import { modelFile } from '#tools/matching/model-file.ts';
import { readClusters } from '#tools/matching/read-clusters.ts';
import {
  bothSets,
  trainingSetOfAlike,
  trainingSetOfClusters,
  trainingSetOfDecisions,
} from '#tools/matching/training-set.ts';

/**
 * Fits the matching model: `npm run train:matching -- --data FOLDER --date YYYY-MM-DD [--catalogue C.csv --queries
 * Q.csv] [--out FILE]`. FOLDER has `train.csv` with the columns cluster, id, title and artist; C and Q are what people
 * decided, as `npm run export:decisions` writes it. Beside them it fits what confidence titles deserve that hardly tell
 * works apart, on catalogues that it invents. The same files and date write the same model.
 */
const DEFAULT_OUT = 'functions/domain/matching/model/trained-model.ts';
/** Above the promised 99 %, because precision on unseen songs scatters around that of the folds. */
const AIMED_PRECISION = 0.9935;
/** Of plays that have a work, at most this share is rejected unseen by a person. */
const LOST_SHARE = 0.005;
/** Where chance starts for each kind of catalogue with titles alike; tests start elsewhere. */
const [SEED, APART] = [5000, 100];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    date: { type: 'string' },
    catalogue: { type: 'string' },
    queries: { type: 'string' },
    out: { type: 'string', default: DEFAULT_OUT },
  },
});
const { data, date = '', catalogue, queries, out } = values;
const isWhole = (catalogue === undefined) === (queries === undefined);
if (data === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !isWhole) {
  console.error(
    'usage: train --data FOLDER --date YYYY-MM-DD [--catalogue C.csv --queries Q.csv] [--out FILE]',
  );
  process.exit(2);
}

const clusters = readClusters(path.join(data, 'train.csv'));
const spellings = trainingSetOfClusters(clusters);
const decided =
  catalogue === undefined || queries === undefined
    ? undefined
    : await trainingSetOfDecisions(catalogue, queries);
const asked = askSongs(decided === undefined ? spellings : bothSets(spellings, decided));
const alike = ALIKE_KINDS.flatMap((kind, at) =>
  askSongs(trainingSetOfAlike(alikeCatalogue(kind, SEED + at * APART))),
);
const folds = decideFolds(asked, alike);
const matchable = folds.filter(({ removed }) => !removed).length;
const measures = measure(folds, { matchable, precision: AIMED_PRECISION });
const reject = rejectThreshold(folds, matchable * LOST_SHARE) ?? 0;
const [score, confidence, faint] = [fitScore(asked), fitConfidence(asked), fitFaint(asked, alike)];
if (score.weights.length !== FEATURES.length || confidence.weights.length !== CONFIDENCE_FEATURES.length)
  throw new Error('the fitted weights do not fit the features');

const round = (number: number) => Number(number.toFixed(4));
const provenance = {
  dataSet: 'MusicBrainz 20K, train.csv',
  date,
  clusters: clusters.length,
  queries: spellings.songs.length,
  ...(decided !== undefined && {
    decisions: decided.songs.length,
    decisionsWithoutWork: decided.songs.filter(({ truth }) => truth === '').length,
    entriesOfDecisions: decided.entries.length,
  }),
  alikeCatalogues: ALIKE_KINDS.length,
  alikeQueries: alike.length,
  seed: `${SEED} for catalogues with titles alike, else none: Newton steps, folds by order`,
  bestF1OnFolds: round(measures.best.f1),
  aimedPrecision: AIMED_PRECISION,
  recallThereOnFolds: round(measures.recallAtPrecision.recall),
  calibrationErrorOnFolds: round(measures.calibrationError),
};
const thresholds = { accept: round(measures.recallAtPrecision.threshold), reject: round(reject) };
const version = `${decided === undefined ? 'mb20k' : 'mb20k-and-decisions'}-${date}`;
writeFileSync(out, modelFile({ version, score, confidence, faint, thresholds, provenance }));
console.log(JSON.stringify({ ...provenance, ...thresholds }, null, 2));

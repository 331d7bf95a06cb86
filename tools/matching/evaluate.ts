import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';
import { indexCsv } from '#tools/matching/index-csv.ts';
import { measure, ratesAt } from '#tools/matching/measure.ts';
import { readQueries } from '#tools/matching/read-queries.ts';
import { reportText } from '#tools/matching/report-text.ts';

/**
 * Judges matching on queries whose truth is known, with the code that matches plays:
 * `npm run evaluate:matching -- --catalogue C.csv --queries Q.csv [--json] [--out FILE]`.
 *
 * C has id, title, artist (also writers, isrc, iswc, duration_seconds); Q has id, title, artist, truth (also isrc,
 * iswc, duration_seconds). FILE gets a row per query: id, decision, match, confidence, runner_up; `match` is the best
 * work also where the decision is not to take it.
 */
const PROMISED_PRECISION = 0.99;

const { values } = parseArgs({
  options: {
    catalogue: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (values.catalogue === undefined || values.queries === undefined) {
  console.error('usage: evaluate:matching --catalogue C.csv --queries Q.csv [--json] [--out FILE]');
  process.exit(2);
}

const { catalogue, indexBytes, buildCpuSeconds } = await indexCsv(values.catalogue);
const queries = await readQueries(values.queries);
const clock = cpuSeconds();
const decisions = queries.map((query) => ({ query, decision: decideInCatalogue(catalogue, query.song) }));
const seconds = clock();

const decided = decisions.map(({ query, decision }) => ({
  confidence: decision.confidence,
  right: query.truth !== '' && decision.match === query.truth,
  band: decision.band,
}));
const matchable = queries.filter(({ truth }) => truth !== '').length;
const accepted = decided.filter(({ band }) => band === 'accept');
const { thresholds, version } = TRAINED_MODEL;
const measures = measure(decided, { matchable, precision: PROMISED_PRECISION });
const report = {
  entries: catalogue.entries,
  queries: queries.length,
  matchable,
  thresholds,
  own: {
    ...ratesAt(
      accepted.map(({ right }) => ({ right, confidence: 1 })),
      { threshold: 1, matchable },
    ),
    accepted: accepted.length,
    review: decided.filter(({ band }) => band === 'review').length,
    rejected: decided.filter(({ band }) => band === 'reject').length,
  },
  best: measures.best,
  recallAt99Precision: measures.recallAtPrecision,
  calibrationError: measures.calibrationError,
  queriesPerCpuSecond: queries.length / seconds,
  indexBytes,
  buildCpuSeconds,
  model: version,
};
console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
if (values.out !== undefined) {
  const rows = decisions.map(({ query, decision }) => [
    query.id,
    decision.band,
    decision.match ?? '',
    decision.confidence.toFixed(6),
    decision.runnerUp ?? '',
  ]);
  writeFileSync(values.out, stringify([['id', 'decision', 'match', 'confidence', 'runner_up'], ...rows]));
}

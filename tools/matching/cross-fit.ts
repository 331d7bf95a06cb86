import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import { openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { isNamed } from '#functions/domain/matching/decide-play.ts';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';
import type { Decided } from '#functions/domain/matching/model/decided.ts';
import { type Example, fitLogistic } from '#functions/domain/matching/model/fit-logistic.ts';
import {
  type LogisticModel,
  logOdds,
  type MatchingModel,
} from '#functions/domain/matching/model/matching-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { confidenceFeatures } from '#functions/domain/matching/score/confidence-features.ts';
import { confidenceOf } from '#functions/domain/matching/score/confidence-of.ts';
import { faintFeatures, isFaint } from '#functions/domain/matching/score/faint-features.ts';
import { type RankedWork, rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { fitSigned } from '#tools/matching/fit-signed.ts';
import { FAINT_SIGNS, SCORE_SIGNS } from '#tools/matching/signs.ts';
import type { TrainingSet } from '#tools/matching/training-set.ts';

export const FOLDS = 5;
const SCORE_RIDGE = 3;
const CONFIDENCE_RIDGE = 0.3;
const WEIGHT_OF_OWN = 5;
const NO_SCORE: LogisticModel = { intercept: 0, weights: [] };

/** Weights (log-odds) that the fit is pulled towards where a data set says nothing about them. */
const PRIORS = new Map<string, number>([
  ['duration within 5 seconds', 0.5],
  ['duration beyond 20 seconds', -0.5],
]);

/** A song with every candidate's numbers. `truth` is the id of its entry, empty where there is none. */
export type Asked = {
  readonly truth: string;
  readonly fold: number;
  readonly works: readonly RankedWork[];
};

/**
 * Asks an index of the set's entries for each of its songs that has a title, as the product does, with the code that
 * matches plays.
 */
export function askSongs({ entries, songs }: TrainingSet): readonly Asked[] {
  const writing = startIndex('base', 'training');
  for (const entry of entries) writing.add(entry);
  const index = openIndex(writing.finish());
  if ('fault' in index) throw new Error(index.message);
  const catalogue = openCatalogue([index]);
  return songs
    .filter(({ song }) => isNamed(song))
    .map(({ song, truth, group }) => {
      const asked = toQuerySong(catalogue, normaliseSong(song), song.durationSeconds);
      const candidates = findCandidates(catalogue, asked);
      return {
        truth,
        fold: group % FOLDS,
        works: rankEntries(catalogue, asked, { candidates, score: NO_SCORE }),
      };
    });
}

/** Fits the score of candidates. */
export function fitScore(asked: readonly Asked[]): LogisticModel {
  const examples = asked.flatMap(({ truth, works }) =>
    works.map(({ id, features }): Example => {
      return { numbers: features.map(comparedOnly), truth: id === truth, weight: 1 };
    }),
  );
  return fitSigned(examples, {
    signs: SCORE_SIGNS,
    ridge: SCORE_RIDGE,
    towards: FEATURES.map((name) => PRIORS.get(name) ?? 0),
  });
}

/** The score compares candidates, so how much a title tells is no part of it. */
const TOLD = FEATURES.indexOf('how much its title tells');
const comparedOnly = (number: number, at: number) => (at === TOLD ? 0 : number);

/**
 * Fits confidence on scores of songs that the score was not fitted on: each fold is scored by the model of the
 * other folds. Each query counts four fifths with its work in the catalogue and one fifth without. Faint titles have a
 * model of their own.
 */
export function fitConfidence(asked: readonly Asked[]): LogisticModel {
  const told = scoresOfOtherFolds(asked).filter((song) => !isFaintSong(song));
  return fitLogistic(examplesOf(told, confidenceFeatures), { ridge: CONFIDENCE_RIDGE });
}

/**
 * Fits the confidence in faint titles, on those that the asked songs have and on all of catalogues whose titles are
 * alike. The former are few, and each counts five times.
 */
export function fitFaint(asked: readonly Asked[], alike: readonly Asked[]): LogisticModel {
  const score = fitScore(asked);
  const ofAlike = alike.map(({ truth, works }) => ({ truth, scored: rescored(works, score) }));
  const own = examplesOf(scoresOfOtherFolds(asked).filter(isFaintSong), faintFeatures);
  return fitSigned(
    [
      ...own.map((example) => ({ ...example, weight: example.weight * WEIGHT_OF_OWN })),
      ...examplesOf(ofAlike.filter(isFaintSong), faintFeatures),
    ],
    { signs: FAINT_SIGNS, ridge: CONFIDENCE_RIDGE },
  );
}

type ScoredSong = { readonly truth: string; readonly scored: readonly RankedWork[] };

const isFaintSong = ({ scored }: ScoredSong) => isFaint(scored);

const examplesOf = (
  songs: readonly ScoredSong[],
  numbersOf: (ranked: readonly RankedWork[]) => readonly number[],
): readonly Example[] =>
  songs.flatMap(({ scored, truth }) =>
    [...withAndWithout(scored, truth)].map(([weight, ranked]) => {
      return { numbers: numbersOf(ranked), truth: ranked[0]?.id === truth, weight };
    }),
  );

/** What models of the other folds decide about each fold, with a fifth of the works removed in turn. */
export function decideFolds(
  asked: readonly Asked[],
  alike: readonly Asked[],
): readonly (Decided & { readonly removed: boolean })[] {
  const scored = scoresOfOtherFolds(asked);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = asked.filter((one) => one.fold !== fold);
    const models = { confidence: fitConfidence(others), faint: fitFaint(others, alike) };
    return scored
      .filter((one) => one.fold === fold)
      .flatMap((one, at) => {
        const removed = one.truth === '' || at % FOLDS === 0;
        const ranked = removed ? one.scored.filter(({ id }) => id !== one.truth) : one.scored;
        return [{ ...decidedOf(ranked, models, one.truth), removed }];
      });
  });
}

function decidedOf(
  ranked: readonly RankedWork[],
  models: Pick<MatchingModel, 'confidence' | 'faint'>,
  truth: string,
): Decided {
  return { confidence: confidenceOf(ranked, models), right: truth !== '' && ranked[0]?.id === truth };
}

function scoresOfOtherFolds(asked: readonly Asked[]) {
  const folds = [...new Set(asked.map(({ fold }) => fold))];
  return folds.flatMap((fold) => {
    const model = fitScore(asked.filter((one) => one.fold !== fold));
    return asked
      .filter((one) => one.fold === fold)
      .map(({ truth, works }) => ({ truth, fold, scored: rescored(works, model) }));
  });
}

const rescored = (works: readonly RankedWork[], model: LogisticModel): readonly RankedWork[] =>
  works
    .map((work) => ({ ...work, score: logOdds(model, work.features) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

function* withAndWithout(
  scored: readonly RankedWork[],
  truth: string,
): Generator<readonly [number, readonly RankedWork[]]> {
  const without = scored.filter(({ id }) => id !== truth);
  if (scored.length > 0) yield [1 - 1 / FOLDS, scored];
  if (without.length > 0) yield [1 / FOLDS, without];
}

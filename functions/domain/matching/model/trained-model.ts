import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';

/** Written by infra/matching/train.ts; not to be changed by hand. */
export const TRAINED_MODEL: MatchingModel = {
  version: 'mb20k-2026-11-24',
  score: {
    intercept: -12.618117,
    weights: [
      -1.038805, // title words of the play in the title
      -1.552898, // title words of the work in the title
      1.089938, // title words both ways
      2.893332, // artist words of the play anywhere
      3.064437, // artist words of the work anywhere
      -2.247156, // artist words both ways
      -1.074502, // artist words in the artist
      2.936635, // all words of the play anywhere
      2.183408, // all words of the work anywhere
      -0.376738, // all words, the lesser way
      4.648146, // all words, the better way
      0.524877, // best piece of the title
      3.528926, // rarity of the best piece
      3.382203, // best piece is what the artist is called
      0.553485, // first piece of the work in the play
      0.342277, // first piece of the play in the work
      -0.097896, // title as written
      3.41377, // best piece as written
      4.684131, // artist as written
      -1.470952, // title exactly
      1.439199, // piece exactly
      -1.164726, // artist exactly
      0.988955, // play has no artist
      1.692266, // work has no artist
      -2.832188, // neither has an artist
      -1.785449, // numbers conflict
      0.813627, // a number on one side only
      2.37682, // rarity of what they share
      1.178398, // rarest word of the play that is missing
      -0.938979, // rarest word of the first piece that is missing
      0.532492, // artist conflicts and title agrees
      0.5, // duration within 5 seconds
      -0.5, // duration beyond 20 seconds
      -1.367543, // other version
      -5.92843, // length of the title
    ],
  },
  confidence: {
    intercept: -1.494487,
    weights: [
      0.494067, // score of the best
      0.331448, // margin over the runner-up
      0.085602, // margin, where it is small
      -2.070315, // works nearly as good
      1.068762, // rarity of what they share
      -0.028959, // rarest word of the play that is missing
      0.387999, // play has no artist
      -0.071783, // work has no artist
      -0.011305, // artist conflicts and title agrees
      -4.275307, // numbers conflict
      0.229134, // a number on one side only
      0.691007, // best piece as written
      -0.271622, // rarest word of the first piece that is missing
    ],
  },
  thresholds: { accept: 0.7683, reject: 0.1728 },
  provenance: {
    dataSet: 'MusicBrainz 20K, train.csv',
    date: '2026-11-24',
    clusters: 2000,
    queries: 1845,
    seed: 'none: Newton steps, folds by order',
    bestF1OnFolds: 0.9812,
    aimedPrecision: 0.9925,
    recallThereOnFolds: 0.9668,
    calibrationErrorOnFolds: 0.0077,
  },
};

import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';

/** Written by tools/matching/train.ts; not to be changed by hand. */
export const TRAINED_MODEL: MatchingModel = {
  version: 'mb20k-2026-11-28',
  score: {
    intercept: -10.818148,
    weights: [
      0, // title words of the play in the title
      0, // title words of the work in the title
      0, // title words both ways
      0.414621, // artist words of the play anywhere
      0.608418, // artist words of the work anywhere
      0, // artist words both ways
      0, // artist words in the artist
      0.090819, // all words of the play anywhere
      0.504703, // all words of the work anywhere
      0, // all words, the lesser way
      3.949365, // all words, the better way
      0, // best piece of the title
      3.925246, // rarity of the best piece
      3.355296, // best piece is what the artist is called
      0.694024, // first piece of the work in the play
      0.053063, // first piece of the play in the work
      0, // title as written
      3.302132, // best piece as written
      3.269931, // artist as written
      0, // title exactly
      0.670683, // piece exactly
      0, // artist exactly
      1.504324, // play has no artist
      2.010198, // work has no artist
      -2.925231, // neither has an artist
      -3.194503, // numbers conflict
      0, // a number on one side only
      3.616836, // rarity of what they share
      0, // rarest word of the play that is missing
      -1.008892, // rarest word of the first piece that is missing
      0, // artist conflicts and title agrees
      0.5, // duration within 5 seconds
      -0.5, // duration beyond 20 seconds
      -1.001049, // other version
      -5.721121, // length of the title
      0.81404, // letters of the play anywhere
      0.521044, // letters of the work anywhere
      0, // letters of the title of the play anywhere
      0, // letters of the title of the work anywhere
      0, // letters of the artist, the lesser way
      2.723079, // artist is named in full
      0, // how much its title tells
    ],
  },
  confidence: {
    intercept: -6.002993,
    weights: [
      0.430685, // score of the best
      0.269768, // margin over the runner-up
      0.721719, // margin, where it is small
      2.295992, // works nearly as good
      -0.429542, // rarity of what they share
      -0.150971, // rarest word of the play that is missing
      0.916973, // play has no artist
      0.232041, // work has no artist
      0.344783, // artist conflicts and title agrees
      -4.274043, // numbers conflict
      1.230814, // a number on one side only
      1.151755, // best piece as written
      -0.081804, // rarest word of the first piece that is missing
      5.651747, // letters found, the lesser way
    ],
  },
  faint: {
    intercept: -20.653955,
    weights: [
      2.482631, // margin, where it is small
      14.869523, // rarity of what they share
      -1.257207, // rarest word of the play that is missing
      -4.982718, // rarest word of the first piece that is missing
      0.23169, // play has no artist
      9.587963, // work has no artist
      -0.160029, // numbers conflict
      -3.032247, // other version
      2.965559, // title exactly
      2.855583, // artist found both ways
      7.110714, // title and artist found nearly whole
      2.666147, // best piece and artist found
      0.532729, // work found nearly whole
      3.517873, // title found nearly whole without an artist
      2.227044, // how much its title tells
      0.13708, // margin over the runner-up
    ],
  },
  thresholds: { accept: 0.7183, reject: 0.0969 },
  provenance: {
    dataSet: 'MusicBrainz 20K, train.csv',
    date: '2026-11-28',
    clusters: 2000,
    queries: 1845,
    alikeCatalogues: 10,
    alikeQueries: 6400,
    seed: '5000 for catalogues with titles alike, else none: Newton steps, folds by order',
    bestF1OnFolds: 0.9807,
    aimedPrecision: 0.9935,
    recallThereOnFolds: 0.9673,
    calibrationErrorOnFolds: 0.0069,
  },
};

import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';

/** Written by tools/matching/train.ts; not to be changed by hand. */
export const TRAINED_MODEL: MatchingModel = {
  version: 'mb20k-2026-11-27',
  score: {
    intercept: -10.877484,
    weights: [
      0, // title words of the play in the title
      0, // title words of the work in the title
      0, // title words both ways
      0.389829, // artist words of the play anywhere
      0.659053, // artist words of the work anywhere
      0, // artist words both ways
      0, // artist words in the artist
      0.161643, // all words of the play anywhere
      0.448001, // all words of the work anywhere
      0, // all words, the lesser way
      4.06482, // all words, the better way
      0, // best piece of the title
      3.980291, // rarity of the best piece
      3.407822, // best piece is what the artist is called
      0.70375, // first piece of the work in the play
      0, // first piece of the play in the work
      0, // title as written
      3.318395, // best piece as written
      3.308481, // artist as written
      0, // title exactly
      0.676756, // piece exactly
      0, // artist exactly
      1.451234, // play has no artist
      2.030283, // work has no artist
      -2.930068, // neither has an artist
      -3.20177, // numbers conflict
      0, // a number on one side only
      3.580764, // rarity of what they share
      0, // rarest word of the play that is missing
      -0.991374, // rarest word of the first piece that is missing
      0, // artist conflicts and title agrees
      0.5, // duration within 5 seconds
      -0.5, // duration beyond 20 seconds
      -0.988332, // other version
      -5.808512, // length of the title
      0.845586, // letters of the play anywhere
      0.504281, // letters of the work anywhere
      0, // letters of the title of the play anywhere
      0, // letters of the title of the work anywhere
      0, // letters of the artist, the lesser way
      2.726656, // artist is named in full
      0, // how much its title tells
    ],
  },
  confidence: {
    intercept: -4.017001,
    weights: [
      0.516964, // score of the best
      0.314225, // margin over the runner-up
      0.645155, // margin, where it is small
      0.84838, // works nearly as good
      0.627199, // rarity of what they share
      -0.188745, // rarest word of the play that is missing
      1.150253, // play has no artist
      0.383997, // work has no artist
      0.503003, // artist conflicts and title agrees
      -4.032791, // numbers conflict
      0.89729, // a number on one side only
      0.920935, // best piece as written
      -0.085195, // rarest word of the first piece that is missing
    ],
  },
  faint: {
    intercept: -21.162052,
    weights: [
      3.047121, // margin, where it is small
      13.995103, // rarity of what they share
      -1.472938, // rarest word of the play that is missing
      -4.617448, // rarest word of the first piece that is missing
      0.451178, // play has no artist
      8.960117, // work has no artist
      -0.182479, // numbers conflict
      -3.348663, // other version
      2.702535, // title exactly
      3.446226, // artist found both ways
      6.85148, // title and artist found nearly whole
      1.77359, // best piece and artist found
      1.300006, // work found nearly whole
      3.879818, // title found nearly whole without an artist
      3.429111, // how much its title tells
    ],
  },
  thresholds: { accept: 0.793, reject: 0.1356 },
  provenance: {
    dataSet: 'MusicBrainz 20K, train.csv',
    date: '2026-11-27',
    clusters: 2000,
    queries: 1845,
    alikeCatalogues: 9,
    alikeQueries: 5760,
    seed: '5000 for catalogues with titles alike, else none: Newton steps, folds by order',
    bestF1OnFolds: 0.9798,
    aimedPrecision: 0.9925,
    recallThereOnFolds: 0.9627,
    calibrationErrorOnFolds: 0.0085,
  },
};

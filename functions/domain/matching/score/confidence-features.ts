import { feature } from '#functions/domain/matching/score/feature.ts';
import type { RankedWork } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

/** What confidence is judged by, in the order of the numbers that `confidenceFeatures` gives. */
export const CONFIDENCE_FEATURES = [
  'score of the best',
  'margin over the runner-up',
  'margin, where it is small',
  'works nearly as good',
  'rarity of what they share',
  'rarest word of the play that is missing',
  'play has no artist',
  'work has no artist',
  'artist conflicts and title agrees',
  'numbers conflict',
  'a number on one side only',
  'best piece as written',
  'rarest word of the first piece that is missing',
  'letters found, the lesser way',
] as const;

const MOST_ODDS = 10;
const NO_RUNNER_UP = -8;
const SMALL_MARGIN = 3;
const NEAR = 1;
const MANY = 5;
const NAMES: readonly string[] = FEATURES;
const OF_THE_BEST = CONFIDENCE_FEATURES.slice(4, -1).map((name) => NAMES.indexOf(name));
const playLetters = feature('letters of the play anywhere');
const workLetters = feature('letters of the work anywhere');

/**
 * Whether the best of some ranked works is right depends less on how good it is than on how much better than the
 * next: two works of one title by unknown artists are both a perfect match.
 */
export function confidenceFeatures(ranked: readonly RankedWork[]): readonly number[] {
  const [best, next] = ranked;
  if (best === undefined) return CONFIDENCE_FEATURES.map(() => 0);
  const margin = marginOf(ranked);
  const near = ranked.filter(({ score }) => score > best.score - NEAR).length;
  return [
    Math.max(-MOST_ODDS, Math.min(MOST_ODDS, best.score)),
    Math.max(0, Math.min(MOST_ODDS, margin)),
    Math.min(SMALL_MARGIN, margin),
    Math.min(1, (next === undefined ? 1 : near) / MANY),
    ...OF_THE_BEST.map((at) => best.features[at] ?? 0),
    Math.min(playLetters(best.features), workLetters(best.features)),
  ];
}

/**
 * How far, in log-odds, the best work is ahead of the next; a single work is compared with one that is nothing like the
 * song.
 */
export function marginOf([best, next]: readonly RankedWork[]): number {
  return best === undefined
    ? 0
    : Math.max(0, best.score - (next?.score ?? Math.min(NO_RUNNER_UP, best.score)));
}

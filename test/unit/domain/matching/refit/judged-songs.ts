import { probability } from '#functions/domain/matching/model/matching-model.ts';
import type { JudgedSong } from '#functions/domain/matching/refit/judged-song.ts';
import { chance } from '#tools/matching/alike/chance.ts';

const LEAST_ODDS = -3;
const MOST_ODDS = 9;

type Source = {
  readonly count: number;
  readonly seed: number;
  /** The true log-odds are `intercept + slope · those of the confidence`. */
  readonly intercept?: number;
  readonly slope?: number;
};

/** Songs of a source whose confidence is off by a known calibration; a fifth of the wrong ones has no work at all. */
export function judgedSongs({ count, seed, intercept = 0, slope = 1 }: Source): readonly JudgedSong[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => {
    const odds = LEAST_ODDS + (MOST_ODDS - LEAST_ODDS) * random();
    const right = random() < probability(intercept + slope * odds);
    return { confidence: probability(odds), right, hasWork: right || random() < 0.8 };
  });
}

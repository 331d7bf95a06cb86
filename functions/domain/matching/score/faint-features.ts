import { marginOf } from '#functions/domain/matching/score/confidence-features.ts';
import { feature } from '#functions/domain/matching/score/feature.ts';
import type { RankedWork } from '#functions/domain/matching/score/rank-entries.ts';

/** What the confidence in a faint title is judged by, in the order of the numbers that `faintFeatures` gives. */
export const FAINT_FEATURES = [
  'margin, where it is small',
  'rarity of what they share',
  'rarest word of the play that is missing',
  'rarest word of the first piece that is missing',
  'play has no artist',
  'work has no artist',
  'numbers conflict',
  'other version',
  'title exactly',
  'artist found both ways',
  'title and artist found nearly whole',
  'best piece and artist found',
  'work found nearly whole',
  'title found nearly whole without an artist',
  'how much its title tells',
  'margin over the runner-up',
] as const;

const SMALL_MARGIN = 3;
const MOST_ODDS = 10;
/** Beneath this a title tells too little to be judged like others. */
const FAINT = 0.6;
/** From this likeness on a word is the same one, misspelt. */
const SAME_WORD = 0.5;
const NEARLY_WHOLE = 0.75;
const MOST_OF_IT = 0.5;

const told = feature('how much its title tells');
const worked = feature('letters of the work anywhere');
const playTitle = feature('letters of the title of the play anywhere');
const workTitle = feature('letters of the title of the work anywhere');
const artistLetters = feature('letters of the artist, the lesser way');
const artistWritten = feature('artist as written');
const named = feature('artist is named in full');
const noArtist = feature('play has no artist');
const noNames = feature('work has no artist');
const titled = feature('title exactly');
const bestPiece = feature('best piece of the title');
const ALIKE = [
  feature('rarity of what they share'),
  feature('rarest word of the play that is missing'),
  feature('rarest word of the first piece that is missing'),
  noArtist,
  noNames,
  feature('numbers conflict'),
  feature('other version'),
  titled,
];

/** Whether the title of the best of some ranked works is faint: it hardly tells the work from others. */
export function isFaint([best]: readonly RankedWork[]): boolean {
  return best !== undefined && told(best.features) < FAINT;
}

/** Whether the best work is by an artist whom the play names too, word for word on one of the sides. */
export function sharesArtist([best]: readonly RankedWork[]): boolean {
  return best !== undefined && Math.max(named(best.features), artistWritten(best.features)) >= SAME_WORD;
}

/**
 * Whether the best work’s title was played, spaces and slips aside, and no other artist than its own is named: nearly
 * whole, or for the most part where the artist is in common.
 */
export function isTitled([best]: readonly RankedWork[]): boolean {
  if (best === undefined) return false;
  const { features: of } = best;
  const title = Math.max(titled(of), Math.min(playTitle(of), workTitle(of)));
  if (sharesArtist([best])) return title >= MOST_OF_IT;
  return title >= NEARLY_WHOLE && Math.max(noArtist(of), noNames(of)) === 1;
}

/**
 * Where titles say much the same, a match is right if title and artist are both found, almost whole. How rare their
 * words are says less than that, because what all works say is absent only from plays of something else.
 */
export function faintFeatures(ranked: readonly RankedWork[]): readonly number[] {
  const [best] = ranked;
  if (best === undefined) return FAINT_FEATURES.map(() => 0);
  const { features: of } = best;
  const title = Math.min(playTitle(of), workTitle(of));
  const artist = Math.max(artistWritten(of), artistLetters(of));
  const both = Math.min(title, named(of));
  const margin = marginOf(ranked);
  const alone = Math.max(noArtist(of), noNames(of));
  return [
    Math.min(SMALL_MARGIN, margin),
    ...ALIKE.map((number) => number(of)),
    artist,
    nearlyWhole(both),
    Math.min(bestPiece(of), named(of)),
    nearlyWhole(worked(of)),
    alone * nearlyWhole(title),
    told(of),
    Math.min(MOST_ODDS, margin),
  ];
}

/** From 0 at three quarters to 1 where the share is whole. */
const nearlyWhole = (share: number): number => Math.max(0, share - NEARLY_WHOLE) / (1 - NEARLY_WHOLE);

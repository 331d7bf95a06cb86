import type { Feature } from '#functions/domain/matching/score/feature.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import type { Evidence, Resemblance } from '#shared/schemas/evidence.ts';

/** What a person is told, and from which value of the feature on: of a group, the first that holds. */
type Reason = { readonly of: Feature; readonly from: number; readonly code: Resemblance };

const TITLE: readonly Reason[] = [
  { of: 'title exactly', from: 1, code: 'title-same' },
  { of: 'piece exactly', from: 1, code: 'title-same-in-part' },
  { of: 'title as written', from: 0.75, code: 'title-nearly' },
  { of: 'best piece as written', from: 0.75, code: 'title-part-nearly' },
  { of: 'title words both ways', from: 0.5, code: 'title-most-words' },
  { of: 'title words of the play in the title', from: 0.3, code: 'title-some-words' },
];
const ARTIST: readonly Reason[] = [
  { of: 'neither has an artist', from: 1, code: 'no-artist' },
  { of: 'play has no artist', from: 1, code: 'no-artist-in-log' },
  { of: 'artist exactly', from: 1, code: 'artist-same' },
  { of: 'artist as written', from: 0.75, code: 'artist-nearly' },
  { of: 'artist words of the play anywhere', from: 0.6, code: 'artist-named' },
  { of: 'work has no artist', from: 1, code: 'no-artist-of-work' },
  { of: 'artist conflicts and title agrees', from: 0.5, code: 'artist-other' },
];
const BESIDE: readonly Reason[] = [
  { of: 'duration within 5 seconds', from: 1, code: 'length-same' },
  { of: 'duration beyond 20 seconds', from: 1, code: 'length-other' },
  { of: 'numbers conflict', from: 1, code: 'number-other' },
  { of: 'other version', from: 1, code: 'version-other' },
];
const NAMES: readonly string[] = FEATURES;

/** How a work resembles what the log says, or does not: the numbers of FEATURES as a person would put them. */
export function resemblancesOf(features: readonly number[]): readonly Evidence[] {
  const holds = ({ of, from }: Reason) => (features[NAMES.indexOf(of)] ?? 0) >= from;
  const firsts = [TITLE.find(holds), ARTIST.find(holds), ...BESIDE.filter(holds)];
  return firsts.flatMap((reason) => (reason === undefined ? [] : [{ code: reason.code }]));
}

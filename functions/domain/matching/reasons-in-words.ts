import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

type Feature = (typeof FEATURES)[number];
/** What a person is told, and from which value of the feature on; the first of a group that holds is said. */
type Reason = { readonly of: Feature; readonly from: number; readonly words: string };

const TITLE: readonly Reason[] = [
  { of: 'title exactly', from: 1, words: 'same title' },
  { of: 'piece exactly', from: 1, words: 'same title in part' },
  { of: 'title as written', from: 0.75, words: 'title spelt nearly the same' },
  { of: 'best piece as written', from: 0.75, words: 'part of the title spelt nearly the same' },
  { of: 'title words both ways', from: 0.5, words: 'most words of the title' },
  { of: 'title words of the play in the title', from: 0.3, words: 'some words of the title' },
];
const ARTIST: readonly Reason[] = [
  { of: 'neither has an artist', from: 1, words: 'no names to compare' },
  { of: 'play has no artist', from: 1, words: 'the log names no artist' },
  { of: 'artist exactly', from: 1, words: 'same artist' },
  { of: 'artist as written', from: 0.75, words: 'artist spelt nearly the same' },
  { of: 'artist words of the play anywhere', from: 0.6, words: 'artist named' },
  { of: 'work has no artist', from: 1, words: 'the work names no performer' },
  { of: 'artist conflicts and title agrees', from: 0.5, words: 'another artist' },
];
const BESIDE: readonly Reason[] = [
  { of: 'duration within 5 seconds', from: 1, words: 'same length' },
  { of: 'duration beyond 20 seconds', from: 1, words: 'another length' },
  { of: 'numbers conflict', from: 1, words: 'another number in the title' },
  { of: 'other version', from: 1, words: 'another version' },
];
const NAMES: readonly string[] = FEATURES;

/** Why a work may be the song, or may not, in a few words each: the numbers of FEATURES for people. */
export function reasonsInWords(features: readonly number[]): readonly string[] {
  const holds = ({ of, from }: Reason) => (features[NAMES.indexOf(of)] ?? 0) >= from;
  const firsts = [TITLE.find(holds), ARTIST.find(holds), ...BESIDE.filter(holds)];
  return firsts.flatMap((reason) => reason?.words ?? []);
}

import { describe, expect, test } from '@jest/globals';
import { calibrationError } from '#functions/domain/matching/model/calibration-error.ts';
import { editDistance } from '#functions/domain/matching/score/edit-distance.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { aCatalogue } from '#test/unit/domain/matching/a-catalogue.ts';
import { UNSEEN_KINDS } from '#test/unit/domain/matching/score/unseen-kinds.ts';
import { alikeCatalogue, type KnownPlay, type NamedWork } from '#tools/matching/alike/alike-catalogue.ts';
import { ALIKE_KINDS } from '#tools/matching/alike/alike-kinds.ts';
import { type CatalogueDecision, decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

/** Chance starts elsewhere than where the model's own catalogues do (tools/matching/train.ts). */
const SEED = 1;
const MOST_CALIBRATION_ERROR = 0.02;
const CATALOGUES = ALIKE_KINDS.map((kind, at) => alikeCatalogue(kind, SEED + at * 100));

type Decided = { readonly play: KnownPlay; readonly decision: CatalogueDecision };

const decidedOf = (
  works: Parameters<typeof aCatalogue>[0],
  plays: readonly KnownPlay[],
): readonly Decided[] => {
  const catalogue = aCatalogue(works);
  return plays.map((play) => ({ play, decision: decideInCatalogue(catalogue, play.song) }));
};
const isMadeUp = ({ play }: Decided) => play.truth === '';
const isAccepted = ({ decision }: Decided) => decision.band === 'accept';
const isRight = ({ play, decision }: Decided) =>
  !isMadeUp({ play, decision }) && decision.match === play.truth;
const isFound = (one: Decided) => isRight(one) && one.decision.band !== 'reject';
const errorOf = (decided: readonly Decided[]) =>
  calibrationError(decided.map((one) => ({ confidence: one.decision.confidence, right: isRight(one) })));
const songsOf = (decided: readonly Decided[]) => decided.map(({ play }) => play.song);

const bytes = (text: string) => new TextEncoder().encode(text.toLowerCase());
/** Whether chance made up what is a slip of one letter in a title of that very artist: nobody could tell. */
const isSlip = (song: KnownPlay['song'], works: readonly NamedWork[]) =>
  !/\d/.test(song.title) &&
  works.some(
    ({ title, artist }) =>
      artist === song.artist &&
      Math.abs(title.length - song.title.length) <= 1 &&
      editDistance(bytes(title), bytes(song.title), 1) <= 1,
  );

/** The share of right plays that are accepted, and that are at least the first in the list of a person. */
const REACHED: Readonly<Record<string, readonly [accepted: number, found: number]>> = {
  'songs and artists that differ in a number': [1, 1],
  'numbered library music': [1, 1],
  'tracks by number': [0.98, 1],
  jingles: [0.96, 1],
  'psalms and hymns by number': [1, 1],
  'families of remixes': [0.93, 0.95],
  'one title of many artists': [0.97, 1],
  'one artist with titles nearly alike': [0.95, 1],
  'titles of two letters': [1, 1],
  'congratulations by name': [0.97, 1],
};

describe('catalogues whose titles hardly tell works apart', () => {
  describe.each(CATALOGUES)('$name', ({ name, works, plays }) => {
    const decided = decidedOf(works, plays);
    const right = decided.filter((one) => !isMadeUp(one));

    test('accept nothing that is made up, and nothing for another work', () => {
      expect(decided.filter(isMadeUp).length).toBeGreaterThan(250);
      expect(songsOf(decided.filter((one) => isAccepted(one) && !isRight(one)))).toEqual([]);
    });

    test('find what they have', () => {
      const [accepted, found] = REACHED[name] ?? [1, 1];
      expect(right.length).toBeGreaterThan(250);
      expect(right.filter(isAccepted).length / right.length).toBeGreaterThanOrEqual(accepted);
      expect(right.filter(isFound).length / right.length).toBeGreaterThanOrEqual(found);
    });

    test('are as sure as they are right', () => {
      expect(errorOf(decided)).toBeLessThanOrEqual(MOST_CALIBRATION_ERROR);
    });
  });

  test.each(UNSEEN_KINDS.map((kind) => ({ kind, name: kind.name, mostError: kind.mostError })))(
    'accept nothing that is made up of a kind the model has not seen: $name',
    ({ kind, mostError }) => {
      const { works, plays } = alikeCatalogue(kind, SEED);
      const decided = decidedOf(works, plays);
      expect(songsOf(decided.filter((one) => isAccepted(one) && !isRight(one)))).toEqual([]);
      const right = decided.filter((one) => !isMadeUp(one));
      expect(right.filter(isFound).length / right.length).toBeGreaterThan(0.95);
      expect(errorOf(decided)).toBeLessThanOrEqual(mostError);
    },
  );

  test('‘Zqx unknown 0’ by ‘Nobody 0’ is no work of a catalogue that shares all words but a number', () => {
    const works = Array.from({ length: 300 }, (_, at) => ({
      id: `w${at}`,
      title: `Bench work ${at}`,
      artist: `Bench artist ${at}`,
    }));
    const plays = works.map((_, at) => ({
      truth: '',
      kind: 'made up',
      song: { title: `Zqx unknown ${at}`, artist: `Nobody ${at}` },
    }));
    expect(songsOf(decidedOf(works, plays).filter(isAccepted))).toEqual([]);
  });

  test('what is made up is not accepted either where unrelated works stand beside', () => {
    for (const [at, kind] of ALIKE_KINDS.entries()) {
      const { works, plays } = alikeCatalogue(kind, SEED + at * 100);
      const among = [...works, ...inventedCatalogue(400, 11)];
      const madeUp = plays.filter(({ truth, song }) => truth === '' && !isSlip(song, works)).slice(0, 60);
      expect(madeUp).toHaveLength(60);
      expect(songsOf(decidedOf(among, madeUp).filter(isAccepted))).toEqual([]);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { aCatalogue } from '#test/unit/domain/matching/a-catalogue.ts';
import { alikeCatalogue } from '#tools/matching/alike/alike-catalogue.ts';
import { ALIKE_KINDS } from '#tools/matching/alike/alike-kinds.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

const SEED = { seed: 20_260_101, numRuns: 150 };
const KINDS = ALIKE_KINDS.map((kind, at) => {
  const { works, plays } = alikeCatalogue(kind, 9000 + at * 100);
  return { catalogue: aCatalogue(works), plays };
});
/** Letters that no word of these catalogues has together. */
const unseen = fc.string({ unit: fc.constantFrom('q', 'x', 'z'), minLength: 5, maxLength: 9 });
const asked = fc.record({ kind: fc.nat(KINDS.length - 1), play: fc.nat(10_000) }).map(({ kind, play }) => {
  const { catalogue, plays } = KINDS[kind] ?? raise();
  return { catalogue, play: plays[play % plays.length] ?? raise() };
});
const raise = () => {
  throw new Error('no such play');
};

describe('a word that the catalogue has never seen', () => {
  test('never raises the score of the best work', () => {
    fc.assert(
      fc.property(asked, unseen, ({ catalogue, play: { song } }, word) => {
        const plain = toQuerySong(catalogue, normaliseSong(song));
        const candidates = findCandidates(catalogue, plain);
        const longer = toQuerySong(catalogue, normaliseSong({ ...song, title: `${song.title} ${word}` }));
        const scoreOf = (of: typeof plain) =>
          rankEntries(catalogue, of, { candidates, score: TRAINED_MODEL.score })[0]?.score ?? 0;
        expect(scoreOf(longer)).toBeLessThanOrEqual(scoreOf(plain) + 1e-9);
      }),
      SEED,
    );
  });

  test('never makes a play accepted that was not', () => {
    fc.assert(
      fc.property(asked, unseen, ({ catalogue, play: { song } }, word) => {
        const longer = decideInCatalogue(catalogue, { ...song, title: `${song.title} ${word}` });
        if (longer.band === 'accept') expect(decideInCatalogue(catalogue, song).band).toBe('accept');
      }),
      SEED,
    );
  });
});

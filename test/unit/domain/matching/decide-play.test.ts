import { describe, expect, test } from '@jest/globals';
import { bandOf } from '#functions/domain/matching/band-of.ts';
import { openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { matchSong } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { MatchingSettings } from '#shared/schemas/matching.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { aCatalogue, indexBytes, openedIndex } from '#test/unit/domain/matching/a-catalogue.ts';
import { chance } from '#tools/matching/alike/chance.ts';
import { misspelt } from '#tools/matching/alike/misspelt.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

const OTHERS = [...inventedCatalogue(400, 7)];
const ADONAI = {
  id: 'wrk_A',
  title: 'Adonai',
  artist: 'Sarkodie',
  isrcs: ['GHABC2600001'],
  iswc: 'T3584099316',
};
const ODO = { id: 'wrk_O', title: 'Ɔdɔ Yɛ Wu', artist: 'Amakye Dede', durationSeconds: 240 };
const CATALOGUE = aCatalogue([ADONAI, ODO, ...OTHERS]);

describe('decidePlay by title and artist', () => {
  test.each([
    ['as it is', { title: 'Ɔdɔ Yɛ Wu', artist: 'Amakye Dede' }],
    ['as it is typed', { title: ')d) y3 wu', artist: 'Dede, Amakye' }],
    ['misspelt', { title: 'Odo ye wuu', artist: 'Amakye Deede' }],
    ['with a track number', { title: '07 - Odo Ye Wu', artist: 'Amakye Dede' }],
    ['with the artist in the title', { title: 'Amakye Dede - Odo Ye Wu' }],
    ['with the words joined', { title: 'Odoyewu', artist: 'Amakye Dede' }],
    ['with a guest', { title: 'Odo Ye Wu ft. Ofori', artist: 'Amakye Dede' }],
  ])('finds a song %s', (_how, play) => {
    expect(decideInCatalogue(CATALOGUE, play)).toMatchObject({
      method: 'metadata',
      match: 'wrk_O',
      band: 'accept',
    });
  });

  test('every work of a catalogue finds itself', () => {
    for (const { id, title, artist } of OTHERS) {
      const { candidates, match } = decideInCatalogue(CATALOGUE, { title, artist });
      const same = OTHERS.filter((other) => other.title === title && other.artist === artist);
      expect(same.map((other) => other.id)).toContain(match);
      expect(candidates.some((candidate) => candidate.id === id)).toBe(true);
    }
  });

  test('misspelt songs find their works, and what is accepted is right', () => {
    const random = chance(3);
    const decided = OTHERS.map((work) => ({ work, ...decideInCatalogue(CATALOGUE, misspelt(work, random)) }));
    const right = decided.filter(({ work, match }) => match === work.id).length;
    const wrong = decided.filter(({ work, match, band }) => band === 'accept' && match !== work.id).length;
    expect(right / OTHERS.length).toBeGreaterThan(0.98);
    expect(wrong / OTHERS.length).toBeLessThan(0.01);
  });

  test('a song that no work is like is rejected', () => {
    expect(
      decideInCatalogue(CATALOGUE, { title: 'Quite Another Matter', artist: 'Nobody Here' }),
    ).toMatchObject({
      band: 'reject',
    });
  });

  test('two works that are equally like a play are for a person', () => {
    const twins = aCatalogue([ODO, { ...ODO, id: 'wrk_P' }, ...OTHERS]);
    expect(decideInCatalogue(twins, ODO)).toMatchObject({
      band: 'review',
      match: 'wrk_O',
      runnerUp: 'wrk_P',
    });
  });

  test('entries of one work do not compete', () => {
    const twice = aCatalogue([ODO, { ...ODO, artist: 'Kojo Antwi' }, ...OTHERS]);
    const decision = decideInCatalogue(twice, { title: 'Odo ye wu', artist: 'Amakye Dede' });
    expect(decision).toMatchObject({ band: 'accept', match: 'wrk_O' });
    expect(decision.runnerUp).not.toBe('wrk_O');
  });

  test('of two recordings’ works the one of the same duration is better', () => {
    const long = { ...ODO, id: 'wrk_L', durationSeconds: 400 };
    const both = aCatalogue([long, ODO, ...OTHERS]);
    expect(decideInCatalogue(both, { ...ODO, durationSeconds: 402 }).match).toBe('wrk_L');
    expect(decideInCatalogue(both, { ...ODO, durationSeconds: 238 }).match).toBe('wrk_O');
  });

  test('a performer who is not a writer is no conflict, and a writer in the log is a help', () => {
    const written = { id: 'wrk_W', title: 'Golden Rivers Rising', writers: 'Ama Mensah' };
    const catalogue = aCatalogue([written, ...OTHERS]);
    const byWriter = decideInCatalogue(catalogue, { title: 'Golden Rivers Rising', artist: 'Ama Mensah' });
    const byPerformer = decideInCatalogue(catalogue, { title: 'Golden Rivers Rising', artist: 'Some Band' });
    expect(byWriter).toMatchObject({ band: 'accept', match: 'wrk_W' });
    expect(byPerformer.match).toBe('wrk_W');
    expect(byPerformer.band).not.toBe('reject');
    expect(byWriter.confidence).toBeGreaterThan(byPerformer.confidence);
  });
});

describe('decidePlay by identifier', () => {
  test('the ISRC comes first, then the ISWC, with or without punctuation', () => {
    expect(decideInCatalogue(CATALOGUE, { title: 'Adonai', isrc: 'GH-ABC-26-00001' })).toMatchObject({
      band: 'accept',
      method: 'isrc',
      match: 'wrk_A',
      confidence: 1,
    });
    expect(decideInCatalogue(CATALOGUE, { title: 'Adonai', iswc: 'T-358.409.931-6' })).toMatchObject({
      band: 'accept',
      method: 'iswc',
      match: 'wrk_A',
    });
    expect(decideInCatalogue(CATALOGUE, { isrc: 'GHABC2600001' })).toMatchObject({
      band: 'accept',
      match: 'wrk_A',
    });
  });

  test('one whose title is nothing like the log’s goes to review', () => {
    expect(
      decideInCatalogue(CATALOGUE, { title: 'Quite Another Matter', isrc: 'GHABC2600001' }),
    ).toMatchObject({
      band: 'review',
      method: 'isrc',
      match: 'wrk_A',
      confidence: 0,
    });
  });

  test('one that leads to several works goes to review', () => {
    const catalogue = aCatalogue([ADONAI, { ...ODO, isrcs: ADONAI.isrcs }]);
    expect(decideInCatalogue(catalogue, { title: 'Adonai', isrc: 'GHABC2600001' })).toMatchObject({
      band: 'review',
      match: 'wrk_A',
      runnerUp: 'wrk_O',
    });
  });

  test('a wrong check digit identifies nothing', () => {
    expect(
      decideInCatalogue(CATALOGUE, { title: 'Adonai', artist: 'Sarkodie', iswc: 'T3584099317' }).method,
    ).toBe('metadata');
  });
});

describe('layers of a catalogue', () => {
  const base = openedIndex(indexBytes([ADONAI, ODO, ...OTHERS]));
  const delta = openedIndex(
    indexBytes([{ ...ADONAI, title: 'Adonai My Refuge', isrcs: [] }], {
      kind: 'delta',
      name: 'delta-1',
      removed: ['wrk_O'],
    }),
  );
  const layered = openCatalogue([base, delta]);

  test('a delta’s entry takes the place of the base’s, with its identifiers', () => {
    expect(decideInCatalogue(layered, { title: 'Adonai My Refuge', artist: 'Sarkodie' })).toMatchObject({
      band: 'accept',
      match: 'wrk_A',
    });
    expect(decideInCatalogue(layered, { title: 'Adonai', isrc: 'GHABC2600001' }).method).toBe('metadata');
    expect(decideInCatalogue(layered, { title: 'Adonai', iswc: 'T3584099316' }).match).toBe('wrk_A');
  });

  test('a removed work is found no more', () => {
    expect(decideInCatalogue(layered, ODO).candidates.map(({ id }) => id)).not.toContain('wrk_O');
  });

  test('a catalogue in shards decides as it does in one', () => {
    const half = OTHERS.length / 2;
    const shards = openCatalogue(
      [OTHERS.slice(0, half), OTHERS.slice(half)].map((works, at) =>
        openedIndex(indexBytes(works, { name: `shard-${at}` })),
      ),
    );
    const whole = aCatalogue(OTHERS);
    const random = chance(4);
    for (const work of OTHERS.slice(0, 200)) {
      const play = misspelt(work, random);
      const [one, other] = [decideInCatalogue(shards, play), decideInCatalogue(whole, play)];
      expect(one.match).toBe(other.match);
      expect(one.confidence).toBeCloseTo(other.confidence, 1);
    }
  });

  test('a decision names what made it: features, runner-up, versions', () => {
    const { evidence, runnerUp } = matchSong(layered, { title: 'Adonai my refuge', artist: 'Sarkodie' });
    expect(evidence.versions).toEqual({
      bases: ['base-1'],
      deltas: ['delta-1'],
      model: TRAINED_MODEL.version,
    });
    expect(evidence.runnerUp?.id).toBe(runnerUp);
    expect(evidence.reasons.length).toBeGreaterThan(3);
    for (const { feature } of evidence.reasons) expect(FEATURES).toContain(feature);
  });

  test('the same play, versions and model give the same decision, whatever was asked before', () => {
    const random = chance(5);
    const plays = OTHERS.slice(0, 100).map((work) => misspelt(work, random));
    const first = plays.map((play) => decideInCatalogue(layered, play));
    const again = openCatalogue([base, delta]);
    expect(plays.toReversed().map((play) => decideInCatalogue(again, play))).toEqual(first.toReversed());
  });
});

describe('bands', () => {
  test.each([
    [0.9, 'accept'],
    [0.8, 'accept'],
    [0.79, 'review'],
    [0.2, 'review'],
    [0.19, 'reject'],
  ])('%d is %s', (confidence, band) => {
    expect(bandOf(confidence, { accept: 0.8, reject: 0.2 })).toBe(band);
  });

  test('thresholds of a source or a partner take the place of the model’s', () => {
    const play = { title: 'Odo ye wu', artist: 'Amakye Dede' };
    const settings = MatchingSettings.parse({
      id: 'matching',
      scopes: {
        default: {
          bands: { accept: 1, reject: 0.2 },
          calibration: null,
          refitId: null,
          changedAt: MADE_AT,
          changedBy: 'esi',
        },
      },
      updatedAt: MADE_AT,
      version: 1,
    });
    expect(decideInCatalogue(CATALOGUE, play, settings).band).toBe('review');
  });
});

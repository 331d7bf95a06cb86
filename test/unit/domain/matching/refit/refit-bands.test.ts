import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InForce } from '#functions/domain/matching/bands-in-force.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { bandedSong } from '#functions/domain/matching/refit/banded-song.ts';
import { fitMeasures } from '#functions/domain/matching/refit/fit-measures.ts';
import type { JudgedSong } from '#functions/domain/matching/refit/judged-song.ts';
import { FEWEST_DECISIONS, type RefitBands, refitBands } from '#functions/domain/matching/refit-bands.ts';
import { Refusal } from '#shared/problems.ts';
import { judgedSongs } from './judged-songs.ts';

const inForce: InForce = { bands: TRAINED_MODEL.thresholds, calibration: undefined };
const calibrates = { calibrates: true };

function refit(songs: readonly JudgedSong[], before = inForce, how = calibrates): RefitBands {
  const fitted = refitBands(songs, before, how);
  if (fitted instanceof Refusal) throw fitted;
  return fitted;
}

describe('refitBands of an over-confident source', () => {
  const off = { intercept: -2, slope: 0.9 };
  const { before, after, decisions, right } = refit(judgedSongs({ count: 3000, seed: 7, ...off }));

  test('finds by how much it is over-confident', () => {
    expect(after.calibration?.intercept).toBeCloseTo(off.intercept, 0);
    expect(Math.abs((after.calibration?.slope ?? 0) - off.slope)).toBeLessThan(0.1);
    expect(before.measures.calibrationError ?? 0).toBeGreaterThan(0.1);
    expect(after.measures.calibrationError ?? 1).toBeLessThan(0.03);
  });

  test('restores the precision that was promised, at the cost of review', () => {
    expect(before.measures.precision ?? 1).toBeLessThan(0.9);
    expect(after.measures.precision ?? 0).toBeGreaterThan(0.98);
    expect(after.measures.accepted).toBeLessThan(before.measures.accepted);
    expect(after.measures.toReview).toBeGreaterThan(before.measures.toReview);
  });

  test('does on songs that nobody has judged as its measures promise', () => {
    const others = judgedSongs({ count: 5000, seed: 8, ...off }).map((song) => bandedSong(song, after));
    const { precision, recall, calibrationError } = fitMeasures(others);
    expect(precision ?? 0).toBeGreaterThan(0.98);
    expect(Math.abs((recall ?? 0) - (after.measures.recall ?? 1))).toBeLessThan(0.1);
    expect(calibrationError ?? 1).toBeLessThan(0.03);
  });

  test('says how many decisions there were and how many were right', () => {
    expect(decisions).toBe(3000);
    expect(right).toBeGreaterThan(1000);
    expect(before).toMatchObject(inForce);
  });
});

describe('refitBands of an honest source', () => {
  test('changes little', () => {
    const { before, after } = refit(judgedSongs({ count: 3000, seed: 3 }));
    expect(after.calibration?.intercept).toBeCloseTo(0, 0);
    expect(after.calibration?.slope).toBeCloseTo(1, 0);
    expect(
      Math.abs((after.measures.calibrationError ?? 1) - (before.measures.calibrationError ?? 0)),
    ).toBeLessThan(0.02);
  });

  test('accepts more of a source that is too modest', () => {
    const { before, after } = refit(judgedSongs({ count: 3000, seed: 5, intercept: 2.5 }));
    expect(after.measures.accepted).toBeGreaterThan(before.measures.accepted);
    expect(after.measures.precision ?? 0).toBeGreaterThan(0.98);
  });
});

describe('refitBands of a source that is never sure enough', () => {
  test('accepts only what nobody has judged, and does not promise more than there is', () => {
    const songs = judgedSongs({ count: 3000, seed: 7, intercept: -2, slope: 0.5 });
    const { before, after } = refit(songs);
    expect(before.measures.precision ?? 1).toBeLessThan(0.8);
    expect(after.bands.accept).toBeGreaterThan(0.9);
    expect(after.measures.accepted).toBeLessThan(150);
  });
});

describe('refitBands', () => {
  test.each([
    ['too few', judgedSongs({ count: FEWEST_DECISIONS - 1, seed: 1 })],
    ['right ones alone', judgedSongs({ count: 200, seed: 1 }).filter(({ right }) => right)],
    ['wrong ones alone', judgedSongs({ count: 200, seed: 1 }).filter(({ right }) => !right)],
    ['none', []],
  ])('refuses %s', (_what, songs) => {
    expect(refitBands(songs, inForce, calibrates)).toMatchObject({ code: 'refit.too-few-decisions' });
  });

  const few = (off: { readonly intercept?: number }) =>
    judgedSongs({ count: FEWEST_DECISIONS, seed: 4, ...off });
  const acceptedBy = (songs: readonly JudgedSong[], by: InForce) =>
    songs.filter((song) => bandedSong(song, by).band === 'accept');

  test.each([
    ['as it is', {}],
    ['far too modest', { intercept: 3 }],
  ])(
    'of the fewest decisions that it may take, confidence being %s, accepts the same songs as before',
    (_is, off) => {
      const songs = few(off);
      expect(acceptedBy(songs, refit(songs).after)).toEqual(acceptedBy(songs, inForce));
    },
  );

  test('and where it is far too bold, none that is likelier wrong than right', () => {
    const songs = few({ intercept: -3 });
    const { after } = refit(songs);
    expect(after.bands.accept).toBe(0.5);
    expect(acceptedBy(songs, after).length).toBeLessThan(acceptedBy(songs, inForce).length);
  });

  test('leaves the calibration of a partner’s works as it is', () => {
    const calibration = { intercept: -1, slope: 0.9 };
    const songs = judgedSongs({ count: 500, seed: 6, intercept: -1, slope: 0.9 });
    const { after } = refit(songs, { ...inForce, calibration }, { calibrates: false });
    expect(after.calibration).toBe(calibration);
  });

  test('is the same again, in whatever order the decisions come', () => {
    const songs = judgedSongs({ count: 300, seed: 2, intercept: -0.5 });
    const first = refit(songs);
    const order = fc.shuffledSubarray([...songs], { minLength: songs.length });
    fc.assert(
      fc.property(order, (shuffled) => expect(refit(shuffled)).toEqual(first)),
      { numRuns: 5 },
    );
  });

  test('whatever the decisions, gives thresholds that can be kept and counts every song once', () => {
    const song = fc.record({
      confidence: fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
      right: fc.boolean(),
      hasWork: fc.constant(true),
    });
    fc.assert(
      fc.property(fc.array(song, { minLength: 30, maxLength: 120 }), (songs) => {
        const fitted = refitBands(songs, inForce, calibrates);
        if (fitted instanceof Refusal) return;
        const { accept, reject } = fitted.after.bands;
        expect(accept).toBeLessThanOrEqual(1);
        expect(accept).toBeGreaterThanOrEqual(0.5);
        expect(reject).toBeGreaterThanOrEqual(0);
        expect(reject).toBeLessThanOrEqual(0.5);
        for (const { measures } of [fitted.before, fitted.after]) {
          const rejected = songs.length - measures.accepted - measures.toReview;
          expect(rejected).toBeGreaterThanOrEqual(measures.rejectedWrongly);
        }
      }),
      { numRuns: 60 },
    );
  });
});

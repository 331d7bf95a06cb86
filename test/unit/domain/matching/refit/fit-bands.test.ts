import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_ABOVE, fitBands, type ScaledSong } from '#functions/domain/matching/refit/fit-bands.ts';
import { fitCalibration } from '#functions/domain/matching/refit/fit-calibration.ts';

const inForce = { accept: 0.77, reject: 0.17 };
const many = (count: number, confidence: number, right: boolean): readonly ScaledSong[] =>
  Array.from({ length: count }, () => ({ confidence, right, likely: 1 }));

describe('fitBands', () => {
  test('accepts from the lowest confidence on from which 99 % are right', () => {
    const songs = [...many(198, 0.9, true), ...many(2, 0.8, false), ...many(5, 0.7, false)];
    expect(fitBands(songs, inForce).accept).toBe(0.8);
  });

  test('keeps the accept in force where too few lie above to say', () => {
    const songs = [...many(FEWEST_ABOVE - 1, 0.95, true), ...many(500, 0.3, false)];
    expect(fitBands(songs, inForce).accept).toBe(0.77);
  });

  test('rises to where nobody knows where what is accepted is worse than promised', () => {
    const songs = [...many(80, 0.99, true), ...many(100, 0.9, true), ...many(20, 0.9, false)];
    expect(fitBands(songs, inForce).accept).toBe(0.9001);
  });

  test('does not take luck for precision', () => {
    const lucky = many(150, 0.9, true).map((song) => ({ ...song, likely: 0.95 }));
    expect(fitBands(lucky, inForce).accept).toBe(0.9001);
    expect(fitBands(many(150, 0.9, true), inForce).accept).toBe(0.9);
  });

  test('never accepts what is likelier wrong than right, nor rejects what is likelier right', () => {
    expect(fitBands(many(500, 0.2, true), inForce).accept).toBe(0.5);
    expect(fitBands([...many(500, 0.8, true), ...many(9, 0.1, false)], inForce).reject).toBe(0.5);
  });

  test('rejects below what one right one in two hundred lies below', () => {
    const songs = [...many(1, 0.2, true), ...many(199, 0.3, true), ...many(300, 0.25, false)];
    expect(fitBands(songs, inForce).reject).toBe(0.3);
    expect(fitBands([...many(1, 0.21, true), ...songs], inForce).reject).toBe(0.21);
  });

  test('with fewer than two hundred right ones lowers reject and does not raise it', () => {
    expect(fitBands(many(199, 0.4, true), inForce).reject).toBe(0.17);
    expect(fitBands([...many(99, 0.4, true), ...many(1, 0.05, true)], inForce).reject).toBe(0.05);
  });

  test('keeps what it promises on the decisions that it was fitted to', () => {
    const song = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
      likely: fc.constant(1),
    });
    fc.assert(
      fc.property(fc.array(song, { maxLength: 600 }), (songs) => {
        const { accept, reject } = fitBands(songs, { accept: 0.77, reject: 0 });
        const taken = songs.filter(({ confidence }) => confidence >= accept);
        const right = songs.filter((one) => one.right);
        const lost = right.filter(({ confidence }) => confidence < reject);
        expect(lost.length).toBeLessThanOrEqual(right.length * 0.005);
        if (taken.length >= FEWEST_ABOVE && accept > 0.5)
          expect(taken.filter((one) => one.right).length / taken.length).toBeGreaterThanOrEqual(0.99);
      }),
    );
  });
});

describe('fitCalibration', () => {
  test('is held towards confidence as it is where there is little to learn from', () => {
    const few = [...many(2, 0.9, false), ...many(2, 0.6, true)];
    const calibration = fitCalibration([...many(20, 0.9, true), ...many(10, 0.6, false), ...few]);
    expect(calibration?.slope).toBeGreaterThan(0.5);
    expect(calibration?.slope).toBeLessThan(3);
  });

  test('is none where confidence does not tell right from wrong', () => {
    expect(fitCalibration([...many(200, 0.9, false), ...many(200, 0.2, true)])).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrated } from '#functions/domain/matching/calibrated.ts';

const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const calibration = fc.record({
  intercept: fc.double({ min: -8, max: 8, noNaN: true }),
  slope: fc.double({ min: 0.1, max: 4, noNaN: true }),
});

describe('calibrated', () => {
  test('moves and stretches log-odds', () => {
    expect(calibrated(0.9, { intercept: -1, slope: 1 })).toBeCloseTo(0.768, 3);
    expect(calibrated(0.9, { intercept: 0, slope: 0.5 })).toBeCloseTo(0.75, 6);
    expect(calibrated(0.5, { intercept: 0, slope: 3 })).toBeCloseTo(0.5, 9);
  });

  test('leaves confidence as it is without a calibration', () => {
    fc.assert(fc.property(confidence, (given) => expect(calibrated(given, undefined)).toBe(given)));
  });

  test('is the same again with intercept 0 and slope 1, within a millionth', () => {
    fc.assert(
      fc.property(confidence, (given) =>
        expect(Math.abs(calibrated(given, { intercept: 0, slope: 1 }) - given)).toBeLessThan(2e-6),
      ),
    );
  });

  test('stays from 0 to 1, also of 0 and 1 themselves', () => {
    fc.assert(
      fc.property(fc.oneof(confidence, fc.constantFrom(0, 1)), calibration, (given, how) => {
        const honest = calibrated(given, how);
        expect(honest).toBeGreaterThanOrEqual(0);
        expect(honest).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never turns the order of two round', () => {
    fc.assert(
      fc.property(confidence, confidence, calibration, (one, other, how) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(calibrated(less, how)).toBeLessThanOrEqual(calibrated(more, how));
      }),
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import { rescaledBands } from '#functions/domain/matching/refit/rescaled-bands.ts';

const bands = { accept: 0.77, reject: 0.17 };
const calibration = fc.record({
  intercept: fc.double({ min: -4, max: 4, noNaN: true }),
  slope: fc.double({ min: 0.2, max: 3, noNaN: true }),
});
/** Thresholds have four digits: what lies nearer than that is not told apart. */
const NEAR = 1e-4;

test('thresholds that are carried to another calibration part the same songs', () => {
  fc.assert(
    fc.property(
      calibration,
      calibration,
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (from, to, raw) => {
        const carried = rescaledBands({ bands, calibration: from }, to);
        for (const band of ['accept', 'reject'] as const) {
          const [before, after] = [calibrated(raw, from) - bands[band], calibrated(raw, to) - carried[band]];
          const isNear = Math.abs(before) < NEAR || Math.abs(after) < NEAR;
          expect(isNear || before > 0 === after > 0).toBe(true);
        }
      },
    ),
    { seed: 20_261_125 },
  );
});

test('and stay as they are where the calibration does', () => {
  expect(rescaledBands({ bands, calibration: undefined }, undefined)).toEqual(bands);
  const same = { intercept: 1.5, slope: 0.8 };
  expect(rescaledBands({ bands, calibration: same }, same)).toEqual(bands);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandsTyped, bandsValues } from '#web/features/matching/bands-values.ts';

describe('thresholds in their form', () => {
  test('are typed as percent, with comma or point', () => {
    expect(bandsValues({ accept: 0.7683, reject: 0.17 })).toEqual({ accept: '76.83', reject: '17' });
    expect(bandsTyped({ accept: '76,83 %', reject: '17' })).toEqual({ accept: 0.7683, reject: 0.17 });
  });

  test.each([
    ['17', '76.83'],
    ['101', '10'],
    ['80', '-1'],
    ['', '10'],
    ['many', '10'],
  ])('“%s” and “%s” are none', (accept, reject) => {
    expect(bandsTyped({ accept, reject })).toBeUndefined();
  });

  test('come back from the form as they went in', () => {
    const part = fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => tenThousandths / 10_000);
    fc.assert(
      fc.property(part, part, (one, other) => {
        const bands = { accept: Math.max(one, other), reject: Math.min(one, other) };
        expect(bandsTyped(bandsValues(bands))).toEqual(bands);
      }),
      { seed: 7 },
    );
  });
});

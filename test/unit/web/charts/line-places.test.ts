import { describe, expect, test } from '@jest/globals';
import { everyNth, spreadLabels } from '#web/charts/line-places.ts';

describe('labels at the ends of lines', () => {
  test('stay where they are while they have room', () => {
    expect(spreadLabels([10, 60], { apart: 14, bottom: 100 })).toEqual([10, 60]);
  });

  test('move apart around where they were, and keep their order', () => {
    expect(spreadLabels([52, 50, 51], { apart: 10, bottom: 100 })).toEqual([61, 41, 51]);
  });

  test.each([
    [[1, 2, 3], 0],
    [[98, 99, 100], 0],
    [[5, 50, 51, 96], 0],
  ])('%j keep apart and within what is drawn', (places) => {
    const spread = [...spreadLabels(places, { apart: 14, bottom: 100 })].toSorted((a, b) => a - b);
    spread.slice(1).forEach((place, at) => {
      expect(place - (spread[at] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
    });
    expect(spread[0]).toBeGreaterThanOrEqual(7);
    expect(spread.at(-1)).toBeLessThanOrEqual(93);
  });
});

describe('ticks', () => {
  test.each([
    [13, 5, [0, 3, 6, 9, 12]],
    [3, 8, [0, 1, 2]],
    [24, 0, [0]],
    [0, 5, []],
  ])('of %i points, %i at the most', (points, most, ticks) => {
    expect(everyNth(points, most)).toEqual(ticks);
  });
});

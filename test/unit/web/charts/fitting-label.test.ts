import { describe, expect, test } from '@jest/globals';
import { fittingLabel } from '#web/charts/fitting-label.ts';

describe('the words over a bar', () => {
  const row = { label: 'Work not identified', note: 'the oldest since 31 Mar 2026', value: '12,704.96' };

  test.each([
    [600, 'Work not identified, the oldest since 31 Mar 2026'],
    [240, 'Work not identified'],
    [150, 'Work not i…'],
  ])('in %i pixels are %s', (width, words) => {
    expect(fittingLabel(row, width)).toBe(words);
  });

  test('are the label where there is no more to say', () => {
    expect(fittingLabel({ label: 'Gross', value: '1.00' }, 400)).toBe('Gross');
  });
});

import { describe, expect, test } from '@jest/globals';
import { changeInPercent } from '#web/features/runs/change-in-percent.ts';

const side = (amount: string) => ({ amount: { amount } });

describe('by how much something changed', () => {
  test.each([
    [{ a: side('200.00'), change: { amount: '50.00' } }, '+25.0%'],
    [{ a: side('200.00'), change: { amount: '-200.00' } }, '−100.0%'],
    [{ a: null, change: { amount: '50.00' } }, 'New'],
    [{ a: side('0.00'), change: { amount: '50.00' } }, '–'],
    [{ a: side('200.00'), change: null }, '–'],
  ])('%j is %s', (changed, words) => {
    expect(changeInPercent(changed)).toBe(words);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';

const START_OF_FORMULA = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('neutraliseFormula', () => {
  test('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...START_OF_FORMULA), fc.string(), (start, rest) => {
        const cell = neutraliseFormula(`${start}${rest}`);
        const isNumber = /^-\d+(\.\d+)?$/.test(cell);
        expect(cell.startsWith(`'${start}`) || isNumber).toBe(true);
      }),
    );
  });

  test('leaves everything else as it is', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        fc.pre(!START_OF_FORMULA.some((start) => cell.startsWith(start)) && !/[;\t|]/.test(cell));
        expect(neutraliseFormula(cell)).toBe(cell);
      }),
    );
  });

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['a| "+cmd', `a| "'+cmd`],
    ['a;-1+A1', "a;'-1+A1"],
    ['Rain; Sun', 'Rain; Sun'],
    ['x;-5;-5.25|-1', 'x;-5;-5.25|-1'],
  ])('leaves no formula where a spreadsheet of another country splits a cell: %j is %j', (cell, safe) => {
    expect(neutraliseFormula(cell)).toBe(safe);
  });

  test('keeps negative amounts', () => {
    expect(neutraliseFormula('-12.50')).toBe('-12.50');
    expect(neutraliseFormula('-12.50+A1')).toBe(`'-12.50+A1`);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutraliseFormula } from '#functions/formats/neutralise-formula.ts';

const START_OF_FORMULA = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('neutraliseFormula', () => {
  test('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...START_OF_FORMULA), fc.string(), (start, rest) => {
        const cell = neutraliseFormula(`${start}${rest}`);
        expect(cell === `'${start}${rest}` || /^-\d+(\.\d+)?$/.test(cell)).toBe(true);
      }),
    );
  });

  test('leaves everything else as it is', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        fc.pre(!START_OF_FORMULA.some((start) => cell.startsWith(start)));
        expect(neutraliseFormula(cell)).toBe(cell);
      }),
    );
  });

  test('keeps negative amounts', () => {
    expect(neutraliseFormula('-12.50')).toBe('-12.50');
    expect(neutraliseFormula('-12.50+A1')).toBe(`'-12.50+A1`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { csvOf } from '#web/charts/csv-of.ts';
import { shadeOf } from '#web/charts/shade-of.ts';

describe('a chart as a file', () => {
  test('quotes what has commas, quotes or lines, and ends each line', () => {
    const text = csvOf(
      ['Station', 'Plays'],
      [
        ['Joy, "FM"', '12'],
        ['Two\nlines', '3'],
      ],
    );
    expect(text).toBe('Station,Plays\r\n"Joy, ""FM""",12\r\n"Two\nlines",3\r\n');
  });

  test.each(['=SUM(A1)', '+1', '@x', '-cmd'])('no spreadsheet reckons %s', (cell) => {
    expect(csvOf(['A'], [[cell]])).toBe(`A\r\n'${cell}\r\n`);
  });

  test('an amount below zero stays a number', () => {
    expect(csvOf(['A'], [['-12.50']])).toBe('A\r\n-12.50\r\n');
  });
});

describe('a field of a heat map', () => {
  test('is darker the more there is: nothing is fainter than the least, the most is full', () => {
    const shades = [0, 1, 60, 120].map((value) => shadeOf(value, 120));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(new Set(shades).size).toBe(4);
    expect(shades.at(-1)).toBe(1);
    expect(shadeOf(0, 0)).toBe(shades[0]);
  });
});

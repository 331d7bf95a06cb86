import { describe, expect, test } from '@jest/globals';
import { countriesOf, covers, isKnownTerritory, tisNumber } from '#shared/territories.ts';

describe('covers', () => {
  test.each(['2136', '2WL', '2wl', 'Worldwide', '0288', '288', 'GH', 'gh', ' 2100', '2114', '2115', '2CF'])(
    'finds Ghana in %s',
    (code) => {
      expect(covers(code, 'GH')).toBe(true);
    },
  );

  test.each(['2128', '2120', '2101', '2106', '0566', 'NG', '0840', '2126'])(
    'finds no Ghana in %s',
    (code) => {
      expect(covers(code, 'GH')).toBe(false);
      expect(isKnownTerritory(code)).toBe(true);
    },
  );

  test.each(['', '0', '0000', '2135', '9999', 'ZZ', '2ZZ', 'Gh ana'])('knows no territory “%s”', (code) => {
    expect(isKnownTerritory(code)).toBe(false);
    expect(covers(code, 'GH')).toBe(false);
    expect(countriesOf(code)).toBeUndefined();
  });

  test('nests groups: Europe has the United Kingdom, the European continent has not', () => {
    expect(covers('2120', 'GB')).toBe(true);
    expect(covers('2122', 'GB')).toBe(false);
    expect(covers('2111', 'GB')).toBe(true);
    expect(covers('2123', 'GB')).toBe(false);
  });

  test.each([
    ['2110', 'BE LU NL'],
    ['2131', 'DK NO SE'],
    ['2128', 'DZ EG EH LY MA SD TN'],
    ['0840', 'US'],
    ['0250', 'FR'],
    ['0200', 'CZ SK'],
    ['0280', 'DE'],
  ])('knows the members of %s', (code, members) => {
    expect([...(countriesOf(code) ?? [])].toSorted().join(' ')).toBe(members);
  });

  test('has every country in the world, each by its letters and by its number', () => {
    const world = [...(countriesOf('2WL') ?? [])];
    expect(world).toHaveLength(249);
    for (const country of world) {
      expect(countriesOf(country)).toEqual(new Set([country]));
      expect(countriesOf(tisNumber(country) ?? '')).toEqual(new Set([country]));
    }
  });

  test('has members of the union in the economic area, and of the continent in Europe', () => {
    for (const [inner, outer] of [
      ['2123', '2121'],
      ['2122', '2120'],
      ['2115', '2114'],
      ['2115', '2100'],
      ['2105', '2106'],
      ['2134', '2101'],
    ] as const) {
      expect([...(countriesOf(inner) ?? [])].filter((country) => !covers(outer, country))).toEqual([]);
    }
  });
});

describe('tisNumber', () => {
  test.each([
    ['GH', '0288'],
    ['2WL', '2136'],
    ['us', '0840'],
  ])('of %s is %s', (code, number) => {
    expect(tisNumber(code)).toBe(number);
  });

  test('of nothing known is undefined', () => {
    expect(tisNumber('ZZ')).toBeUndefined();
  });
});

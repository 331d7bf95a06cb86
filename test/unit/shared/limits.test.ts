import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { itemBytes } from '#shared/item-bytes.ts';
import { firstOf, recordOf, told, within } from '#shared/limits.ts';

describe('the bytes of a record as an item has it', () => {
  test.each([
    ['a text in UTF-8', 'Adwoa Kɛseɛ', 13],
    ['a character of four bytes', 'é€🥁', 9],
    ['a number at its longest', 1, 21],
    ['a list, with one for each entry', ['a', 'b'], 7],
    ['an object with its names', { name: 'Esi', at: null }, 3 + 4 + 3 + 1 + 2 + 1 + 1],
    ['nothing for what is absent', { name: undefined }, 3],
  ])('are those of %s', (_, value, bytes) => {
    expect(itemBytes(value)).toBe(bytes);
  });
});

describe('a limit', () => {
  test('cuts words of ours, read or written, and never within a character', () => {
    const words = told(5);
    expect(words.parse('Settled by the bank')).toBe('Sett…');
    expect(z.encode(words, 'Settled by the bank')).toBe('Sett…');
    expect(words.parse('abc🥁🥁')).toBe('abc…');
    expect(words.parse('whole')).toBe('whole');
  });

  test('keeps the first of a list that is shown', () => {
    expect(z.encode(firstOf(2, z.string()), ['a', 'b', 'c'])).toEqual(['a', 'b']);
  });

  test.each([
    ['entries', recordOf(1, z.string(), z.string()), { a: '', b: '' }, 'at most 1 entries'],
    [
      'bytes of all lists together',
      within(z.array(z.array(z.string())), 10),
      [['€€€']],
      'at most 10 bytes in all',
    ],
  ])('refuses more %s than it has', (_, schema: z.ZodType, value, message) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

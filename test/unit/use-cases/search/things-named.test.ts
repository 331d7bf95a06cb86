import { describe, expect, test } from '@jest/globals';
import { thingsNamed } from '#functions/use-cases/search/things-named.ts';

const partner = (title: string, ...codes: string[]) => ({
  ...{ kind: 'partner' as const, id: title, title, note: '', codes },
});
const PARTNERS = [
  partner('Société des auteurs', '058', '58'),
  partner('ASCAP', '010', '10'),
  partner('The Auteurs', '010-1'),
  partner('AKKA', '2'),
];
const found = (q: string, limit = 5) => thingsNamed(PARTNERS, q, limit).map(({ title }) => title);

describe('things that are called so', () => {
  test.each([
    ['a part of the name, in any spelling', 'DES AUTEURS', ['Société des auteurs']],
    ['accents do not count', 'societe', ['Société des auteurs']],
    ['those that begin so come first', 'a', ['AKKA', 'ASCAP', 'Société des auteurs', 'The Auteurs']],
    ['a code, whole', '10', ['ASCAP']],
    ['not a part of a code', '05', []],
    ['nothing but punctuation', ' - ', []],
  ])('%s', (_what, q, titles) => {
    expect(found(q)).toEqual(titles);
  });

  test('are as many as are asked for, without what they were found by', () => {
    expect(thingsNamed(PARTNERS, 'a', 1)).toEqual([{ kind: 'partner', id: 'AKKA', title: 'AKKA', note: '' }]);
  });
});

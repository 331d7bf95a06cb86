import { describe, expect, test } from '@jest/globals';
import { artistMatches } from '#web/features/usage/artist-matches.ts';

describe('artistMatches', () => {
  test.each([
    ['K Boateng', true],
    ['art-1', true],
    ['', true],
    ['K B', false],
    ['Ama Mensah', false],
  ])('of an artist whom the log calls “%s”: %s', (typed, isMeant) => {
    expect(artistMatches({ name: 'Kofi Boateng', reference: 'ART-1' }, typed)).toBe(isMeant);
  });
});

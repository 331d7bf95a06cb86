import { describe, expect, test } from '@jest/globals';
import { countOf, inFrench } from '#web/format/count-of.ts';

describe('countOf', () => {
  test('has the noun in the right number', () => {
    expect(countOf(1, 'entries')).toBe('1 entry');
    expect(countOf(0, 'plays')).toBe('0 plays');
    expect(countOf(1200, 'plays')).toBe('1,200 plays');
  });
});

describe('inFrench', () => {
  test.each([
    [0, 'diffusions', 'diffusion'],
    [1, 'montants retenus', 'montant retenu'],
    [1, 'paiements d’artistes', 'paiement d’artiste'],
    [1, 'œuvres diffusées', 'œuvre diffusée'],
    [1, 'avis', 'avis'],
    [1, 'cours', 'cours'],
    [2, 'montants retenus', 'montants retenus'],
  ])('%i of “%s” is “%s”: none and one are singular, adjectives agree', (count, plural, words) => {
    expect(inFrench(count, plural)).toBe(words);
  });
});

import { describe, expect, test } from '@jest/globals';
import { wouldBePayeeInWords } from '#web/features/held/would-be-payee-in-words.ts';

describe('whose held money would be', () => {
  test.each([
    ['society:035', 'Society 035'],
    ['partner:010', 'Partner of society 010'],
    ['ipi:00012345678', 'IPI 00012345678'],
    ['party:AMA: MENSAH', 'AMA: MENSAH'],
    ['-', 'Nobody yet'],
  ])('%s reads %s', (payee, words) => {
    expect(wouldBePayeeInWords(payee)).toBe(words);
  });
});

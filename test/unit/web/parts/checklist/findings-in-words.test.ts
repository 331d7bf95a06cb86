import { describe, expect, test } from '@jest/globals';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';

const [blocks, warns] = [{ level: 'blocks' }, { level: 'warns' }] as const;

describe('a checklist in words', () => {
  test.each([
    [[], 'Nothing stands in the way'],
    [[blocks], '1 blocks'],
    [[warns, warns], '2 warn'],
    [[warns, blocks, warns, blocks], '2 block, 2 warn'],
  ])('%j reads %s', (findings, words) => {
    expect(findingsInWords(findings)).toBe(words);
  });
});

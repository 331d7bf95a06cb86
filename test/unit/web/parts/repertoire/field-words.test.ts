import { describe, expect, test } from '@jest/globals';
import { fieldWords } from '#web/parts/repertoire/field-words.ts';

describe('fieldWords', () => {
  test('gives names and values as people read them', () => {
    expect(fieldWords('iswc').read('T3584099316')).toBe('T-358.409.931-6');
    expect(fieldWords('durationSeconds').read('204')).toBe('3:24');
    expect(fieldWords('alternativeTitles').name).toBe('Other titles');
    expect(fieldWords('performers').name).toBe('Performers');
  });
});

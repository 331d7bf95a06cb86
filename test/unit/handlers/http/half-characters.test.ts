import { describe, expect, test } from '@jest/globals';
import { halfCharactersIn } from '#functions/handlers/http/half-characters.ts';

const halves = (json: string) => halfCharactersIn(JSON.parse(json), json).map((path) => path.join('.'));

describe('half a character in a JSON text', () => {
  test('is found where it is, in texts and in names of fields', () => {
    expect(halves('{"plays":[{"title":"ok"},{"title":"x\\ud83d"}],"\\udc00":1}')).toEqual([
      'plays.1.title',
      '\ufffd',
    ]);
  });

  test('is not a whole character that was escaped', () => {
    expect(halves('{"title":"\\ud83d\\ude00 and \\u0041"}')).toEqual([]);
  });
});

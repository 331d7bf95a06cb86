import { describe, expect, test } from '@jest/globals';
import { parseDuration } from '#functions/formats/ddex/recordings/parse-duration.ts';

describe('a duration', () => {
  test.each([
    ['PT207S', 207],
    ['PT3M27S', 207],
    ['PT03M27S', 207],
    ['PT5M', 300],
    ['PT3M27.9S', 207],
    ['PT1H0M1S', 3601],
    ['P1D', 86_400],
    ['PT0S', 'unknown'],
    ['PT0M0S', 'unknown'],
  ])('of %s is %s seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

  test.each([
    '',
    'P',
    'PT',
    'PTS',
    'PTMS',
    'PT3',
    'PT3M2',
    'PT3S2',
    'PT3S2S',
    'PT3M3M',
    'PT3S3M',
    'PT-3S',
    'PT3s',
    'PT99999S',
    'P1Y',
  ])('is none where it is “%s”', (text) => expect(parseDuration(text)).toBeUndefined());
});

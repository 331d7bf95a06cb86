import { describe, expect, test } from '@jest/globals';
import { parseLength } from '#functions/formats/tables/parse-length.ts';

describe('parseLength', () => {
  test.each([
    ['207', 207],
    ['207.4', 207.4],
    ['207,4', 207.4],
    ['3:27', 207],
    ['03:27', 207],
    ['00:03:27', 207],
    ['1:03:27', 3807],
    ['75:00', 4500],
    ['3:27.5', 207.5],
    ['PT3M27S', 207],
    ['PT1H', 3600],
    ['pt207.5s', 207.5],
    ['3m27s', 207],
    ['3 min 27 sec', 207],
    ['3\'27"', 207],
    ['3′27″', 207],
    ['1h 3m', 3780],
    ['207 s', 207],
    ['250 ms', 0.25],
    ['4 minutes', 240],
    [' 3:27 ', 207],
    ['0', 0],
  ])('reads %s as %s seconds', (text, seconds) => {
    expect(parseLength(text)).toBe(seconds);
  });

  test.each([
    ['207400', 'milliseconds', 207.4],
    ['3.45', 'minutes', 207],
    ['3:27', 'minutes', 207],
    ['3:27', 'milliseconds', 207],
  ] as const)('reads %s of %s as %s seconds', (text, unit, seconds) => {
    expect(parseLength(text, unit)).toBe(seconds);
  });

  test.each(['', 'Rain', '-3', '3:77', '1:75:00', '3m77s', '3m27', 'PT', '3:2', '1:2:3:4', '1e3', 's'])(
    'makes nothing of “%s”',
    (text) => {
      expect(parseLength(text)).toBeUndefined();
    },
  );
});

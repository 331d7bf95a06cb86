import { describe, expect, test } from '@jest/globals';
import { MOST_NUMBERS, nextFileNumber } from '#functions/use-cases/file-number.ts';

/** Names of which so many numbers of the series are taken, and how often one was asked for. */
function taken(count: number) {
  let looks = 0;
  const holder = async (_kind: string, name: string) => {
    looks += 1;
    return Number(name.split('/').at(-1)) <= count ? 'somebody' : undefined;
  };
  return { world: { names: { holder } }, looks: () => looks };
}
const next = (count: number) => nextFileNumber(taken(count).world, 'cwr-file', '010/2026');

describe('the next number of a series of files', () => {
  test.each([0, 1, 2, 3, 7, 8, 100, 4095, 4096, 9998])('after %i is the one above', async (count) => {
    expect(await next(count)).toEqual({ number: count + 1, name: `010/2026/${count + 1}` });
  });

  test('is found with few looks, however many are taken', async () => {
    const { world, looks } = taken(9000);
    await nextFileNumber(world, 'cwr-file', '010/2026');
    expect(looks()).toBeLessThan(30);
  });

  test('is none where all are taken', async () => {
    await expect(next(MOST_NUMBERS)).rejects.toThrow('9999');
  });
});

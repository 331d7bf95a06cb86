import { expect, test } from '@jest/globals';
import { acceptedEncoding } from '#shared/accepted-encoding.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['gzip', 'gzip'],
  ['GZIP, Deflate', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['gzip ; q=0, br;q=0', undefined],
  ['gzip;q=0, *', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['gzip;q=much', undefined],
])('a caller that accepts %p gets %p', (accepted, encoding) => {
  expect(acceptedEncoding(accepted)).toBe(encoding);
});

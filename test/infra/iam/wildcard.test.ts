import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isArnLike, isLike } from '#infra/local/iam/wildcard.ts';

describe('a pattern', () => {
  test.each([
    ['GetItem', 'GetItem', true],
    ['GetItem', 'GetItems', false],
    ['Get*', 'GetItem', true],
    ['Get*', 'Get', true],
    ['*Item', 'BatchGetItem', true],
    ['*Get*', 'BatchGetItem', true],
    ['Get????', 'GetItem', true],
    ['Get????', 'GetItems', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['**', '', true],
    ['?', '', false],
    ['', '', true],
    ['', 'a', false],
    // What means something elsewhere stands for itself.
    ['work/[a-z].csv', 'work/a.csv', false],
    ['work/.*', 'work/.hidden', true],
    ['work/.*', 'work/plain', false],
    ['a|b', 'a', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(isLike(pattern, text)).toBe(expected);
  });

  test('of many stars is decided at once', () => {
    expect(isLike(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
  });

  test('without stars and question marks means itself alone', () => {
    const plain = fc.string().map((text) => text.replaceAll(/[*?]/g, ''));
    fc.assert(fc.property(plain, plain, (one, other) => isLike(one, other) === (one === other)));
  });

  test('in which parts gave way to stars still means the text', () => {
    const cut = fc.tuple(fc.string(), fc.nat({ max: 20 }), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(cut, ([text, from, length]) =>
        isLike(
          `${text.slice(0, from).replaceAll(/[*?]/g, '?')}*${text.slice(from + length).replaceAll(/[*?]/g, '?')}`,
          text,
        ),
      ),
    );
  });
});

describe('a pattern of ARNs', () => {
  const TABLE = 'arn:aws:dynamodb:us-east-1:000000000000:table/table';
  test.each([
    ['*', TABLE, true],
    [TABLE, TABLE, true],
    [`${TABLE}/index/*`, `${TABLE}/index/lists`, true],
    [`${TABLE}/index/*`, TABLE, false],
    ['arn:aws:dynamodb:*:*:table/table', TABLE, true],
    ['arn:aws:s3:::work/*', 'arn:aws:s3:::work/a/b.csv', true],
    ['arn:aws:s3:::work/*', 'arn:aws:s3:::work', false],
    ['arn:aws:s3:::work/*', 'arn:aws:s3:::workbook/a', false],
    [
      'arn:aws:lambda:us-east-1:000000000000:function:a:*',
      'arn:aws:lambda:us-east-1:000000000000:function:a',
      false,
    ],
    // A star stays within its part of the ARN.
    ['arn:aws:*:table/table', TABLE, false],
    ['arn:aws:s3:*:work/a', 'arn:aws:s3:::work/a', false],
    // Resources are compared letter by letter.
    ['arn:aws:s3:::WORK/*', 'arn:aws:s3:::work/a', false],
  ])('%s against %s: %s', (pattern, arn, expected) => {
    expect(isArnLike(pattern, arn)).toBe(expected);
  });
});

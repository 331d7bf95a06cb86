import { describe, expect, test } from '@jest/globals';
import { hold } from '#infra/local/iam/condition.ts';
import type { Context } from '#infra/local/iam/statement.ts';
import { policy, READS_WORK } from './statements.ts';

const conditionsOf = (Condition: unknown) =>
  policy({ ...READS_WORK, Condition }).flatMap(({ conditions }) => conditions);
const KEY = 's3:prefix';
const ARN = 'aws:SourceArn';
const UPLOADS = 'arn:aws:s3:::uploads';

describe('a condition', () => {
  test.each<[string, Record<string, unknown>, Context, boolean]>([
    ['is met by any of its values', { StringEquals: { [KEY]: ['a', 'b'] } }, { [KEY]: 'b' }, true],
    ['is compared letter by letter', { StringEquals: { [KEY]: 'a' } }, { [KEY]: 'A' }, false],
    ['or without regard to case', { StringEqualsIgnoreCase: { [KEY]: 'a' } }, { [KEY]: 'A' }, true],
    ['has no wildcards in StringEquals', { StringEquals: { [KEY]: 'a*' } }, { [KEY]: 'ab' }, false],
    ['has them in StringLike', { StringLike: { [KEY]: 'a*' } }, { [KEY]: 'ab' }, true],
    ['is broken by a key that is not there', { StringEquals: { [KEY]: 'a' } }, {}, false],
    ['holds by IfExists without the key', { StringEqualsIfExists: { [KEY]: 'a' } }, {}, true],
    ['holds by IfExists as the key says', { StringEqualsIfExists: { [KEY]: 'a' } }, { [KEY]: 'b' }, false],
    [
      'of a Not operator is broken by any value',
      { StringNotEquals: { [KEY]: ['a', 'b'] } },
      { [KEY]: 'b' },
      false,
    ],
    [
      'of a Not operator holds for another value',
      { StringNotEquals: { [KEY]: ['a', 'b'] } },
      { [KEY]: 'c' },
      true,
    ],
    ['of a Not operator holds without the key', { StringNotLike: { [KEY]: 'a*' } }, {}, true],
    [
      'of a Not operator without regard to case',
      { StringNotEqualsIgnoreCase: { [KEY]: 'a' } },
      { [KEY]: 'A' },
      false,
    ],
    [
      'on ARNs knows wildcards',
      { ArnLike: { [ARN]: 'arn:aws:s3:::up*' } },
      { 'aws:sourcearn': UPLOADS },
      true,
    ],
    [
      'on ARNs knows them in ArnEquals too',
      { ArnEquals: { [ARN]: 'arn:aws:s3:::up*' } },
      { 'aws:sourcearn': UPLOADS },
      true,
    ],
    [
      'on ARNs may be turned round',
      { ArnNotLike: { [ARN]: 'arn:aws:s3:::up*' } },
      { 'aws:sourcearn': UPLOADS },
      false,
    ],
    [
      'on truth compares words',
      { Bool: { 'aws:SecureTransport': 'false' } },
      { 'aws:securetransport': 'true' },
      false,
    ],
    ['Null asks for a key that is not there', { Null: { [KEY]: 'true' } }, {}, true],
    ['Null asks for a key that is there', { Null: { [KEY]: 'false' } }, {}, false],
    [
      'ForAllValues holds where all values match',
      { 'ForAllValues:StringEquals': { [KEY]: ['a', 'b'] } },
      { [KEY]: ['a', 'b'] },
      true,
    ],
    [
      'ForAllValues is broken by one other',
      { 'ForAllValues:StringEquals': { [KEY]: ['a'] } },
      { [KEY]: ['a', 'b'] },
      false,
    ],
    ['ForAllValues holds without the key', { 'ForAllValues:StringEquals': { [KEY]: ['a'] } }, {}, true],
    [
      'ForAnyValue holds by one',
      { 'ForAnyValue:StringEquals': { [KEY]: ['a'] } },
      { [KEY]: ['a', 'b'] },
      true,
    ],
    ['ForAnyValue is broken without the key', { 'ForAnyValue:StringEquals': { [KEY]: ['a'] } }, {}, false],
    [
      'ForAnyValue of a Not operator needs one that does not match',
      { 'ForAnyValue:StringNotEquals': { [KEY]: ['a'] } },
      { [KEY]: ['a'] },
      false,
    ],
    [
      'holds only where every operator and key does',
      { StringEquals: { [KEY]: 'a', [ARN]: UPLOADS } },
      { [KEY]: 'a' },
      false,
    ],
  ])('%s', (_words, condition, context, expected) => {
    expect(hold(conditionsOf(condition), context)).toBe(expected);
  });
});

describe('a policy that would not be decided here as on AWS', () => {
  test.each<[string, Record<string, unknown>]>([
    ['the operator NumericLessThan is not known', { Condition: { NumericLessThan: { [KEY]: '1' } } }],
    [
      'the operator ForSome:StringEquals is not known',
      { Condition: { 'ForSome:StringEquals': { [KEY]: '1' } } },
    ],
    ['nothing here tells the key aws:SourceIp', { Condition: { StringEquals: { 'aws:SourceIp': '::1' } } }],
    ['it has policy variables', { Resource: ['arn:aws:s3:::work/$', '{aws:username}/*'].join('') }],
    ['work/* is no ARN', { Resource: 'work/*' }],
    ['one of Action and NotAction', { NotAction: 's3:PutObject' }],
    ['one of Resource and NotResource', { NotResource: 'arn:aws:s3:::uploads/*' }],
    ['Unrecognized key: "NotPrincipal"', { NotPrincipal: '*' }],
  ])('is refused at the start: %s', (why, over) => {
    expect(() => policy({ ...READS_WORK, ...over })).toThrow(
      new RegExp(`The policy of the test cannot be kept locally:[^]*${why.replaceAll(/[*$]/g, '\\$&')}`),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { partnerId } from '#shared/examples/partners.ts';
import { causeKey, causeQuery } from '#web/features/issues/wire-cause.ts';

describe('a cause in an address', () => {
  test.each([
    ['of a sender', partnerId, partnerId],
    ['about nobody’s data', null, 'none'],
  ])('%s is its kind and sender', (_whose, sender, named) => {
    const cause = { kind: 'ambiguous-match' as const, partnerId: sender };
    expect(causeQuery(cause)).toEqual({ kind: 'ambiguous-match', partnerId: named });
    expect(causeKey(cause)).toBe(`ambiguous-match.${named}`);
  });
});

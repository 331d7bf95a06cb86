import { describe, expect, test } from '@jest/globals';
import { foundLink } from '#web/features/search/found-link.ts';

describe('foundLink', () => {
  test('leads to the page of what was found', () => {
    expect(foundLink({ kind: 'recording', id: 'wrk_1' })).toEqual({
      to: '/works/$workId',
      params: { workId: 'wrk_1' },
    });
    expect(foundLink({ kind: 'payout', id: 'pay_1' })).toEqual({
      to: '/payouts/$payoutId',
      params: { payoutId: 'pay_1' },
    });
  });
});

import { expect } from '@jest/globals';
import { ROUTES } from '#shared/contract/routes.ts';
import { claimRequest, IN_A_MINUTE } from '#test/support/api/claim-request.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';

const posted = ROUTES.filter(({ method, access }) => method === 'POST' && access !== 'signature');

/** What every POST does with a key that is in use. */
export const idempotencyProofs: readonly Proof[] = posted.flatMap((route) => {
  const asked = {
    params: unknownIds(route),
    ...(route.body !== undefined && { body: bodyOf(route) }),
  };
  return [
    refuses(route, 'idempotency.key-reused', {
      words: 'a key that came with another request before',
      act: async ({ admin }) => {
        const headers = { 'idempotency-key': fresh.word() };
        await admin.ask(route, { ...asked, headers });
        return admin.ask(route, { ...asked, body: { another: 'request' }, headers });
      },
    }),
    refuses(route, 'idempotency.in-progress', {
      words: 'a key whose first request still runs, with when to come again',
      act: async (stage) => {
        const key = fresh.word();
        await claimRequest(stage, { route, asked, key, leaseUntil: IN_A_MINUTE });
        const answer = await stage.admin.ask(route, { ...asked, headers: { 'idempotency-key': key } });
        expect(answer.headers.get('retry-after')).toBe('1');
        return answer;
      },
    }),
  ];
});

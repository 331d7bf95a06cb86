import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import { CLIENT, codeFlow } from './code-flow.ts';

export const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
});
type TokensOf = (choice: Readonly<Record<string, string>>) => Promise<z.infer<typeof Tokens>>;

/** What refresh tokens do, on a system that runs. */
export function sessionTests(addresses: Addresses, tokensOf: TokensOf): void {
  const flow = codeFlow(addresses);
  const call = (authorization: string) =>
    fetch(`${addresses.site}/api/works`, { headers: { authorization } });

  describe('a session', () => {
    test('is renewed by its refresh token, which stays the same', async () => {
      const first = await tokensOf({ role: 'Partner', user: 'p-2', partner: 'prt_2' });
      const answer = await flow.refresh(first.refresh_token);
      const body = z.looseObject({ access_token: z.string() }).parse(await answer.json());
      expect(Object.keys(body).toSorted()).toEqual(['access_token', 'expires_in', 'id_token', 'token_type']);
      const [before, after] = [decodeJwt(first.access_token), decodeJwt(body.access_token)];
      for (const claim of ['sub', 'scope', 'auth_time', 'cognito:groups', 'partnerId']) {
        expect(after[claim]).toEqual(before[claim]);
      }
      expect((await call(`Bearer ${body.access_token}`)).status).toBe(200);
      expect((await flow.refresh(first.refresh_token)).status).toBe(200);
    });

    test('is over after its token was revoked, and after the working day', async () => {
      const { refresh_token } = await tokensOf({ role: 'Ops' });
      const { iat = 0, exp = 0 } = decodeJwt(refresh_token);
      expect(exp - iat).toBe(12 * 3600);
      expect((await flow.post('revoke', { client_id: CLIENT, token: refresh_token })).status).toBe(200);
      const answer = await flow.refresh(refresh_token);
      expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_grant' }]);
    });

    test('is not renewed by a token of another kind, and a refresh token opens nothing', async () => {
      const { access_token, refresh_token } = await tokensOf({ role: 'Ops' });
      for (const token of [access_token, 'rubbish', '']) expect((await flow.refresh(token)).status).toBe(400);
      expect((await flow.refresh(refresh_token, { client_id: 'other' })).status).toBe(400);
      expect((await call(`Bearer ${refresh_token}`)).status).toBe(401);
    });
  });
}

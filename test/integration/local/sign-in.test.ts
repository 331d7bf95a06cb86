import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import * as z from 'zod';
import { freeBlock } from '#test/support/free-block.ts';
import { systemOn } from './running-system.ts';

const system = systemOn(await freeBlock());
const { signIn, site } = system.addresses;
const REDIRECT = `${site}/`;
const CLIENT = 'peoplepoolsite';
const base64url = (bytes: Buffer) => bytes.toString('base64url');

beforeAll(system.start, 90_000);
afterAll(system.kill);

async function tokensOf(choice: string) {
  const verifier = base64url(randomBytes(32));
  const challenge = base64url(createHash('sha256').update(verifier).digest());
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT,
    redirect_uri: REDIRECT,
    scope: 'openid zamio/api',
    state: 'kept',
    nonce: 'n1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const authorized = await fetch(`${signIn}/authorize?${asked}&${choice}`, { redirect: 'manual' });
  const back = new URL(authorized.headers.get('location') ?? '');
  expect(back.searchParams.get('state')).toBe('kept');
  const answer = await fetch(`${signIn}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT,
      redirect_uri: REDIRECT,
      code: back.searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  });
  return z.object({ access_token: z.string(), id_token: z.string() }).parse(await answer.json());
}

const call = (authorization: string | undefined) =>
  fetch(`${site}/api/works`, { headers: authorization === undefined ? {} : { authorization } });

describe('signing in', () => {
  test('shows a button for each role, and keeps what the site asked for', async () => {
    const page = await (await fetch(`${signIn}/authorize?client_id=${CLIENT}&state=%22%3E`)).text();
    for (const name of ['Admin', 'Ops', 'finance-1', 'finance-2', 'Viewer', 'Partner'])
      expect(page).toContain(name);
    expect(page).toContain('value="&quot;>"');
  });

  test('gives tokens that look like Cognito’s, by code and PKCE', async () => {
    const { access_token, id_token } = await tokensOf('role=Partner&user=p-1&partner=prt_1');
    const access = decodeJwt(access_token);
    expect(access).toMatchObject({
      iss: signIn,
      token_use: 'access',
      client_id: CLIENT,
      scope: 'openid zamio/api',
      username: 'p-1',
      'cognito:groups': ['Partner'],
      partnerId: 'prt_1',
    });
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBe(12 * 3600);
    expect(decodeJwt(id_token)).toMatchObject({ token_use: 'id', aud: CLIENT, nonce: 'n1' });
    expect(await (await call(`Bearer ${access_token}`)).json()).toMatchObject({
      requestContext: {
        authorizer: { jwt: { claims: { 'cognito:groups': '[Partner]', partnerId: 'prt_1' } } },
      },
    });
  });

  test('refuses a code that it did not give', async () => {
    const answer = await fetch(`${signIn}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=authorization_code&code=made-up',
    });
    expect(answer.status).toBe(400);
  });
});

describe('the authorizer', () => {
  const now = Math.floor(Date.now() / 1000);
  const good: JWTPayload = {
    iss: signIn,
    client_id: CLIENT,
    scope: 'openid zamio/api',
    token_use: 'access',
    exp: now + 600,
  };
  const { exp: _, ...endless } = good;
  const signed = async (claims: JWTPayload) => {
    const jwk = JSON.parse(readFileSync(path.join(system.folder, 'state', 'sign-in-key.json'), 'utf8'));
    const header = { alg: 'RS256', kid: String(jwk.kid) };
    return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(jwk, 'RS256'));
  };
  const ofAnotherPool = async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(good).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
  };
  const byPublicKey = async () => {
    const [key] = z
      .object({ keys: z.array(z.object({ n: z.string(), kid: z.string() })) })
      .parse(await (await fetch(`${signIn}/jwks`)).json()).keys;
    const header = { alg: 'HS256', kid: key?.kid ?? '' };
    return new SignJWT(good).setProtectedHeader(header).sign(new TextEncoder().encode(key?.n));
  };

  test('lets a good token in', async () => {
    expect((await call(`Bearer ${await signed(good)}`)).status).toBe(200);
  });

  test.each<[string, () => Promise<string>, number]>([
    ['alg none', async () => new UnsecuredJWT(good).encode(), 401],
    ['a symmetric algorithm keyed with the public key', byPublicKey, 401],
    ['another pool’s key', ofAnotherPool, 401],
    ['another client', () => signed({ ...good, client_id: 'other' }), 401],
    ['another audience', () => signed({ ...good, aud: 'other' }), 401],
    ['another issuer', () => signed({ ...good, iss: 'http://example.org' }), 401],
    ['an hour that has passed', () => signed({ ...good, exp: now - 60 }), 401],
    ['no expiry', () => signed(endless), 401],
    ['the wrong scope', () => signed({ ...good, scope: 'openid' }), 403],
    ['an ID token', async () => (await tokensOf('role=Admin')).id_token, 403],
    ['rubbish', async () => 'rubbish', 401],
  ])('refuses %s', async (_, make, status) => {
    const answer = await call(`Bearer ${await make()}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message: status === 401 ? 'Unauthorized' : 'Forbidden' });
  });

  test('refuses a call without a token', async () => {
    expect((await call(undefined)).status).toBe(401);
  });
});

describe('the gateway', () => {
  test('hands text bodies on as they are and all others as base64', async () => {
    const send = async (type: string, body: Uint8Array<ArrayBuffer>) => {
      const answer = await fetch(`${site}/api/unknown`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      return answer.json();
    };
    const bytes = new Uint8Array([0xff, 0x00, 0x41]);
    expect(await send('application/json', new TextEncoder().encode('{"a":"é"}'))).toMatchObject({
      body: '{"a":"é"}',
      isBase64Encoded: false,
    });
    expect(await send('application/octet-stream', bytes)).toMatchObject({
      body: '/wBB',
      isBase64Encoded: true,
    });
  });

  test('refuses a body over 10 MB', async () => {
    const answer = await fetch(`${site}/api/unknown`, {
      method: 'POST',
      body: new Uint8Array(10 * 1024 * 1024 + 1),
    });
    expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  test('adds what CloudFront would add, whatever the caller says', async () => {
    const answer = await fetch(`${site}/api/health`, { headers: { 'x-zamio-origin': 'made up' } });
    expect(await answer.json()).toMatchObject({
      headers: { 'x-zamio-origin': expect.stringMatching(/^[A-Za-z0-9]{44}$/) },
    });
  });

  test('answers 500 for a function that crashes', async () => {
    const answer = await fetch(`${site}/api/webhooks/payments/standard`, { method: 'POST', body: '{}' });
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });

  test('serves the site’s configuration under its security headers', async () => {
    const answer = await fetch(`${site}/config.json`);
    expect(await answer.json()).toEqual({ authority: signIn, clientId: CLIENT, scope: 'openid zamio/api' });
    expect(answer.headers.get('content-security-policy')).toContain(`connect-src 'self' ${signIn}`);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});

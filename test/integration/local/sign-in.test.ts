import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import * as z from 'zod';
import { freeBlock } from '#test/support/free-block.ts';
import { CLIENT, codeFlow } from './code-flow.ts';
import { systemOn } from './running-system.ts';
import { sessionTests, Tokens } from './session-tests.ts';

const system = systemOn(await freeBlock());
const { signIn, site } = system.addresses;

beforeAll(system.start, 90_000);
afterAll(system.kill);

const flow = codeFlow(system.addresses);

async function tokensOf(choice: Readonly<Record<string, string>>) {
  const back = await flow.authorize(choice);
  expect(back.searchParams.get('state')).toBe('kept');
  return Tokens.parse(await (await flow.exchange(back.searchParams.get('code'))).json());
}

const call = (authorization: string | undefined) =>
  fetch(`${site}/api/works`, { headers: authorization === undefined ? {} : { authorization } });

describe('signing in', () => {
  test('shows a button for each role, and keeps what the site asked for', async () => {
    const page = await (
      await flow.ask('authorize', {
        client_id: CLIENT,
        redirect_uri: flow.redirectUri,
        response_type: 'code',
        state: '">',
      })
    ).text();
    for (const name of ['Admin', 'Ops', 'finance-1', 'finance-2', 'Viewer', 'Partner'])
      expect(page).toContain(name);
    expect(page).toContain('value="&quot;>"');
  });

  test('gives tokens that look like Cognito’s, by code and PKCE', async () => {
    const { access_token, id_token } = await tokensOf({
      role: 'Partner',
      user: 'p-1',
      partner: 'prt_1',
    });
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
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBe(3600);
    expect(decodeJwt(id_token)).toMatchObject({
      ...{ token_use: 'id', aud: CLIENT, nonce: 'n1' },
      ...{ email: 'p-1@zamio.example', email_verified: true },
    });
    expect(await (await call(`Bearer ${access_token}`)).json()).toMatchObject({
      requestContext: {
        authorizer: { jwt: { claims: { 'cognito:groups': '[Partner]', partnerId: 'prt_1' } } },
      },
    });
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['a code that it did not give', { code: 'made-up' }, 'invalid_grant'],
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_grant'],
    ['another address than the code was given to', { redirect_uri: `${site}/` }, 'invalid_grant'],
    ['another client', { client_id: 'other' }, 'invalid_client'],
    ['a grant that is not for people', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
  ])('gives nothing for %s', async (_, otherwise, error) => {
    const { searchParams } = await flow.authorize({ role: 'Ops' });
    const answer = await flow.exchange(searchParams.get('code'), otherwise);
    expect([answer.status, await answer.json()]).toEqual([400, { error }]);
  });

  test('gives tokens for a code once', async () => {
    const { searchParams } = await flow.authorize({ role: 'Ops' });
    expect((await flow.exchange(searchParams.get('code'))).status).toBe(200);
    expect((await flow.exchange(searchParams.get('code'))).status).toBe(400);
  });

  test.each([
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a scope that the client has not', { scope: 'openid other/api' }, 'invalid_scope'],
    ['a token without a code', { response_type: 'token' }, 'unsupported_response_type'],
  ])('sends %s back as a mistake', async (_, otherwise, error) => {
    const back = await flow.authorize({ role: 'Ops' }, otherwise);
    expect(`${back.origin}${back.pathname}`).toBe(flow.redirectUri);
    expect(Object.fromEntries(back.searchParams)).toEqual({ error, state: 'kept' });
  });
});

describe('addresses of the site', () => {
  test.each([
    ['the start page', `${site}/`],
    ['another site', 'https://example.org/signed-in'],
    ['another port of this machine', 'http://127.0.0.1:1/signed-in'],
    ['the address with something behind it', `${flow.redirectUri}?next=/`],
    ['no address', ''],
  ])('%s is not one to come back to', async (_, redirect_uri) => {
    const refused = await flow.authorize({ role: 'Ops' }, { redirect_uri });
    expect(refused.href).toBe(`${signIn}/error?error=redirect_mismatch&client_id=${CLIENT}`);
    const page = await fetch(refused);
    expect([page.status, (await page.text()).includes('redirect_mismatch')]).toEqual([400, true]);
  });

  test('the one that the site asks for is, by number and by name', async () => {
    const local = flow.redirectUri.replace('127.0.0.1', 'localhost');
    for (const redirect_uri of [flow.redirectUri, local]) {
      const back = await flow.authorize({ role: 'Ops' }, { redirect_uri });
      expect(`${back.origin}${back.pathname}`).toBe(redirect_uri);
    }
  });

  test('signing out goes to the start page and nowhere else', async () => {
    const goal = async (logout_uri: string) =>
      (await flow.ask('logout', { client_id: CLIENT, logout_uri })).headers.get('location');
    expect(await goal(`${site}/`)).toBe(`${site}/`);
    for (const elsewhere of [flow.redirectUri, 'https://example.org/', '']) {
      expect(await goal(elsewhere)).toContain('/error?error=redirect_mismatch');
    }
  });
});

sessionTests(system.addresses, tokensOf);

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
    ['an ID token', async () => (await tokensOf({ role: 'Admin' })).id_token, 403],
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

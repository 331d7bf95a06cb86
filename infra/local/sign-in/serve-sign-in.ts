import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type MutableRedirectUri,
  type MutableResponse,
  type MutableToken,
  type OAuth2Issuer,
  OAuth2Service,
  type TokenRequestIncomingMessage,
} from 'oauth2-mock-server';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { readBody } from '#infra/local/process/read-body.ts';
import { accessClaims, type Claims, idClaims } from '#infra/local/sign-in/claims.ts';
import { type Identity, readIdentity } from '#infra/local/sign-in/identity.ts';
import { signInPage } from '#infra/local/sign-in/page.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';

const TOKEN_REQUEST_BYTES = 10_000;

/** What a code is exchanged for. */
type Grant = { readonly access: Claims; readonly id: Claims };
type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Props = { readonly issuer: OAuth2Issuer; readonly pool: UserPool; readonly invoke: Invoke };

/**
 * Stands in for Cognito: the code flow with PKCE, with a page to choose a person on, and `POST /token-for`, which the
 * `token` command calls. Access tokens look like Cognito's.
 */
export function signIn({ issuer, pool, invoke }: Props): Handle {
  const service = new OAuth2Service(issuer);
  const chosen = new WeakMap<IncomingMessage, Grant>();
  const grants = new Map<string, Grant>();
  const grantFor = async (identity: Identity): Promise<Grant> => ({
    access: await accessClaims(identity, pool, invoke),
    id: idClaims(identity, pool),
  });

  service.on('beforeAuthorizeRedirect', ({ url }: MutableRedirectUri, request: IncomingMessage) => {
    const grant = chosen.get(request);
    const code = url.searchParams.get('code');
    if (grant !== undefined && code !== null) grants.set(code, grant);
  });
  service.on('beforeTokenSigning', ({ payload }: MutableToken, request: TokenRequestIncomingMessage) => {
    const grant = grants.get(request.body.code ?? '');
    const kind = payload['aud'] === undefined ? 'access' : 'id';
    const exp = payload.iat + pool.validitySeconds;
    Object.assign(payload, { ...grant?.[kind], exp, amr: undefined });
  });
  service.on('beforeResponse', (response: MutableResponse, request: TokenRequestIncomingMessage) => {
    const known = grants.delete(request.body.code ?? '');
    response.statusCode = known ? 200 : 400;
    response.body = known
      ? { ...response.body, refresh_token: undefined, expires_in: pool.validitySeconds, scope: pool.scope }
      : { error: 'invalid_grant' };
  });

  return async (request, response) => {
    const url = new URL(request.url ?? '/', issuer.url);
    if (request.method === 'POST' && url.pathname === '/token-for') {
      const identity = await identityIn(request);
      const access = identity && (await grantFor(identity)).access;
      const token = access && (await tokenOf(issuer, access, pool.validitySeconds));
      response.writeHead(token === undefined ? 422 : 200).end(token ?? 'There is no such role');
    } else if (url.pathname === '/authorize') {
      const identity = readIdentity(Object.fromEntries(url.searchParams));
      if (identity === undefined) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(signInPage(url.searchParams));
        return;
      }
      chosen.set(request, await grantFor(identity));
      service.requestHandler(request, response);
    } else {
      service.requestHandler(request, response);
    }
  };
}

async function identityIn(request: IncomingMessage): Promise<Identity | undefined> {
  const body = await readBody(request, TOKEN_REQUEST_BYTES);
  const asked = z.record(z.string(), z.unknown()).safeParse(JSON.parse(body?.toString('utf8') ?? '{}'));
  return asked.success ? readIdentity(asked.data) : undefined;
}

function tokenOf(issuer: OAuth2Issuer, claims: Claims, validitySeconds: number): Promise<string> {
  return issuer.buildToken({
    expiresIn: validitySeconds,
    scopesOrTransform: (_header, payload) => Object.assign(payload, claims),
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { type MutableResponse, type OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { readBody } from '#infra/local/process/read-body.ts';
import { authorize, signOut, type Turn } from '#infra/local/sign-in/authorize.ts';
import { codes } from '#infra/local/sign-in/codes.ts';
import { type Identity, readIdentity } from '#infra/local/sign-in/identity.ts';
import { errorPage, signInPage } from '#infra/local/sign-in/page.ts';
import { tokens } from '#infra/local/sign-in/tokens.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';

const REQUEST_BYTES = 10_000;
const HTML = { 'content-type': 'text/html; charset=utf-8' } as const;
/** Browsers on the site's origin may read the answer. */
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } as const;

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Props = { readonly issuer: OAuth2Issuer; readonly pool: UserPool; readonly invoke: Invoke };

/**
 * Stands in for Cognito: the code flow with PKCE and refresh tokens, with a page to choose a person on, and
 * `POST /token-for`, which the `token` command calls. Tokens and refusals look like Cognito's.
 */
export function signIn({ issuer, pool, invoke }: Props): Handle {
  const metadata = new OAuth2Service(issuer, { endSession: '/logout' });
  metadata.on('beforeWellKnownOpenIdConfiguration', (response: MutableResponse) => {
    response.body = { ...response.body, grant_types_supported: ['authorization_code', 'refresh_token'] };
  });
  const given = codes();
  const { exchange, revoke, accessToken } = tokens({ issuer, pool, invoke, codes: given });
  const turn = (response: ServerResponse, next: Turn, asked: URLSearchParams): void => {
    if (next.kind === 'choose') response.writeHead(200, HTML).end(signInPage(asked));
    else if (next.kind === 'go') response.writeHead(302, { location: next.to }).end();
    else {
      const query = new URLSearchParams({ error: next.error, client_id: asked.get('client_id') ?? '' });
      response.writeHead(302, { location: `${issuer.url}/error?${query}` }).end();
    }
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', issuer.url);
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /token-for': {
        const identity = await identityIn(request);
        const token = identity && (await accessToken(identity));
        response.writeHead(token === undefined ? 422 : 200).end(token ?? 'There is no such role');
        return;
      }
      case 'POST /token': {
        const { status, body } = await exchange(await formIn(request));
        const headers = { ...OPEN, 'content-type': 'application/json' };
        response.writeHead(status, headers).end(JSON.stringify(body));
        return;
      }
      case 'POST /revoke':
        await revoke(await formIn(request));
        response.writeHead(200, OPEN).end();
        return;
      case 'GET /authorize':
        return turn(response, authorize(url.searchParams, pool, given), url.searchParams);
      case 'GET /logout':
        return turn(response, signOut(url.searchParams, pool), url.searchParams);
      case 'GET /error':
        response.writeHead(400, HTML).end(errorPage(url.searchParams.get('error') ?? ''));
        return;
      default:
        metadata.requestHandler(request, response);
    }
  };
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request, REQUEST_BYTES))?.toString('utf8'));
}

async function identityIn(request: IncomingMessage): Promise<Identity | undefined> {
  const body = await readBody(request, REQUEST_BYTES);
  const asked = z.record(z.string(), z.unknown()).safeParse(JSON.parse(body?.toString('utf8') ?? '{}'));
  return asked.success ? readIdentity(asked.data) : undefined;
}

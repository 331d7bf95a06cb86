import { answer } from '#functions/handlers/http/answer.ts';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { realWorld } from '#functions/platform/world.ts';
import type { Route } from '#shared/contract/route.ts';
import type { Answer } from './answer.ts';
import { expectConformity } from './expect-conformity.ts';

const world = realWorld({
  TABLE_NAME: 'none',
  UPLOADS_BUCKET: 'none',
  WORK_BUCKET: 'none',
  PARTNER_EXPORT_BUCKET: 'none',
});

/**
 * Asks with a token of somebody who is in no group. The local sign-in does not give such tokens, so the edge is called
 * as the gateway calls it. It refuses before it reads anything.
 */
export async function askWithoutRole(route: Route): Promise<Answer> {
  const served = { route, act: () => Promise.reject(new Error('acted')), encode: (reply: unknown) => reply };
  const key = `${route.method} ${route.path}`;
  const {
    statusCode = 500,
    headers,
    body = '',
  } = await answer(world, new Map([[key, served]]), eventOf(route));
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, String(value));
  return expectConformity(route, { status: statusCode, headers: sent, body: JSON.parse(body) });
}

function eventOf({ method, path }: Route): ApiEvent {
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: {},
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'none',
      authorizer: {
        principalId: 'nobody',
        integrationLatency: 0,
        jwt: { claims: { username: 'nobody' }, scopes: ['zamio/api'] },
      },
      domainName: 'none',
      domainPrefix: 'none',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
      requestId: 'none',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
  };
}

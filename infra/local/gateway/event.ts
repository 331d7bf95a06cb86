import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Verdict } from '#infra/local/gateway/authorize.ts';
import type { Matched } from '#infra/local/gateway/routes.ts';
import { ACCOUNT } from '#infra/local/template/names.ts';

const TEXT = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i;

type Props = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly path: string;
  readonly matched: Matched;
  readonly verdict: Verdict | undefined;
  readonly body: Buffer;
};

/**
 * The event of payload format 2.0. Bodies of text types come as they are, all others as base64.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function eventOf({ request, url, path, matched, verdict, body }: Props) {
  const contentType = request.headers['content-type'];
  const isText = contentType === undefined || TEXT.test(contentType);
  const query = queryOf(url);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: matched.route.key,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(request.headers.cookie !== undefined && { cookies: request.headers.cookie.split('; ') }),
    headers: headersOf(request),
    ...(query !== undefined && { queryStringParameters: query }),
    ...(Object.keys(matched.parameters).length > 0 && { pathParameters: matched.parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      ...(verdict?.status === 200 && {
        authorizer: { jwt: { claims: claimsAsText(verdict.claims), scopes: verdict.scopes } },
      }),
      domainName: request.headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: matched.route.key,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined || name === 'cookie' ? [] : [[name, [value].flat().join(',')]],
    ),
  );
}

function queryOf(url: URL): Record<string, string> | undefined {
  const names = [...new Set(url.searchParams.keys())];
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')]));
}

/** HTTP APIs pass claims on as text; a list is written `[a b]`. */
function claimsAsText(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

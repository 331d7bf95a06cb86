import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '#infra/local/dynamodb/engine.ts';
import type { Authorize } from '#infra/local/gateway/authorize.ts';
import { eventOf } from '#infra/local/gateway/event.ts';
import { isFailure, reply, say } from '#infra/local/gateway/reply.ts';
import { type GatewayRoute, match } from '#infra/local/gateway/routes.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { readBody } from '#infra/local/process/read-body.ts';

/** API Gateway's limit on a body. */
const LIMIT_BYTES = 10 * 1024 * 1024;

type Props = {
  readonly routes: readonly GatewayRoute[];
  readonly authorize: Authorize;
  /** Calls the function of a route, if the gateway may. */
  readonly invokeFor: (route: GatewayRoute) => Invoke;
  /** What the distribution in front adds to every request. */
  readonly addedHeaders: Readonly<Record<string, string>>;
  /** The table's engine: what fails because it died may be tried again. */
  readonly engine?: Pick<Engine, 'deaths' | 'back'> | undefined;
};

export type Gateway = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** The HTTP API of the template: route, token, function, answer. */
export function gateway({ routes, authorize, invokeFor, addedHeaders, engine }: Props): Gateway {
  return async (request, response, url) => {
    const segments = segmentsOf(url.pathname);
    const matched = segments && match(routes, request.method ?? 'GET', segments);
    if (segments === undefined || matched === undefined) return say(response, 400);
    const path = `/${segments.join('/')}`;
    const { scopes, target } = matched.route;
    const verdict = scopes && (await authorize(request.headers.authorization, scopes));
    if (verdict !== undefined && verdict.status !== 200) {
      request.resume();
      return say(response, verdict.status);
    }
    Object.assign(request.headers, addedHeaders);
    const body = await readBody(request, LIMIT_BYTES);
    if (body === undefined) return say(response, 413);
    const invoke = invokeFor(matched.route);
    await engine?.back();
    const deaths = engine?.deaths();
    const outcome = await invoke(target, eventOf({ request, url, path, matched, verdict, body }));
    if (engine?.deaths() !== deaths && isFailure(outcome)) return say(response, 503);
    reply(response, outcome);
  };
}

/** The decoded segments of a path, or `undefined` when its encoding is broken. */
function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { DecodedReplyOf, Route } from '#shared/contract/route.ts';
import { type Answer, answerOf } from './answer.ts';
import { expectConformity } from './expect-conformity.ts';

/** A request to a route: `raw` is sent as it is in the place of a body. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Somebody who calls the API. */
export type Caller = {
  /** Any answer of the API; one that the contract does not describe is an error. */
  readonly ask: (route: Route, asked?: Asked) => Promise<Answer>;
  /** The reply that the route declares, decoded; anything else is an error. */
  readonly get: <R extends Route>(route: R, asked?: Asked) => Promise<DecodedReplyOf<R>>;
};

/** Calls with a bearer token, or with none. */
export function callWith(url: string, token: string | undefined): Caller {
  const ask = async (route: Route, asked: Asked = {}): Promise<Answer> => {
    const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    const request = {
      method: route.method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...asked.headers,
      },
      ...(body !== undefined && { body }),
    } as const;
    for (let turnedAway = 0; ; turnedAway += 1) {
      const answer = await answerOf(await fetch(`${url}${pathOf(route, asked)}`, request));
      if (!hadNoRoom(answer) || turnedAway === MOST_TURNED_AWAY) return expectConformity(route, answer);
      await wait(BEFORE_AGAIN_MS);
    }
  };
  const get = async <R extends Route>(route: R, asked: Asked = {}): Promise<DecodedReplyOf<R>> => {
    const answer = await ask(route, asked);
    if (answer.status !== route.reply.status)
      throw new Error(`${route.operation} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return z.parse<R['reply']['schema']>(route.reply.schema, answer.body);
  };
  return { ask, get };
}

/** How often a caller comes again, as clients do, where the account has no room for one more function just now. */
const MOST_TURNED_AWAY = 20;
const BEFORE_AGAIN_MS = 500;
/** In the words of the gateway, which did not call the function; the API's own 503 is an answer. */
const hadNoRoom = ({ status, body, headers }: Answer): boolean =>
  status === 503 &&
  headers.has('retry-after') &&
  typeof body === 'object' &&
  body !== null &&
  'message' in body &&
  body.message === 'Service Unavailable';

/** The path of a route with its parameters; a missing parameter becomes an id of nothing. */
function pathOf(route: Route, { params = {}, query }: Asked): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? 'nothing'));
  return query === undefined ? path : `${path}?${new URLSearchParams(query)}`;
}

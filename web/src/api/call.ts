import { t } from '@lingui/core/macro';
import type { z } from 'zod';
import type { Route, WireReplyOf } from '#shared/contract/route.ts';
import { withoutOverrides } from '#web/format/without-overrides.ts';
import { bearer } from './bearer.ts';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';
import { urlOf } from './url-of.ts';

type Required<Name extends string, S> = S extends z.ZodType ? { readonly [N in Name]: z.input<S> } : unknown;
type Optional<Name extends string, S> = S extends z.ZodType ? { readonly [N in Name]?: z.input<S> } : unknown;

/** What a route takes: params, query and body as they travel. */
export type CallInput<R extends Route> = object &
  Required<'params', R['params']> &
  Optional<'query', R['query']> &
  Required<'body', R['body']>;

/** `key` is the Idempotency-Key of the person’s action, the same on every retry of it. */
type CallOptions = { readonly key?: string; readonly signal?: AbortSignal };

/** Calls a route of the contract and gives its reply as it travelled. Throws {@link ProblemError} for any other answer. */
export function call<R extends Route>(
  route: R,
  input: CallInput<R>,
  options: CallOptions = {},
): Promise<WireReplyOf<R>> {
  return send(route, input, options);
}

/** {@link call} where the type of the reply is known another way. Only here is the reply taken to be what the contract says. */
export async function send<Reply>(route: Route, input: object, options: CallOptions): Promise<Reply> {
  const body = 'body' in input ? JSON.stringify(input.body) : null;
  const response = await fetch(urlOf(route.path, input), {
    method: route.method,
    headers: headersOf(body, options),
    body,
    signal: options.signal ?? null,
  }).catch((cause: unknown) => {
    if (options.signal?.aborted === true) throw cause;
    throw new ProblemError({
      title: navigator.onLine ? t`The server cannot be reached` : t`There is no connection`,
      detail: t`Check the connection and try again.`,
    });
  });
  if (response.status === 401) bearer().refused();
  if (!response.ok) throw await problemOf(response);
  const reply: Reply = JSON.parse(withoutOverrides(await response.text()));
  return reply;
}

function headersOf(body: string | null, { key }: CallOptions): Headers {
  const headers = new Headers({ accept: 'application/json' });
  const { token } = bearer();
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (body !== null) headers.set('content-type', 'application/json');
  if (key !== undefined) headers.set('idempotency-key', key);
  return headers;
}

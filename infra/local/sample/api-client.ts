import * as z from 'zod';
import type { DecodedReplyOf, ParamsOf, Route } from '#shared/contract/route.ts';
import type { Role } from '#shared/permissions.ts';

/** Who does what in the sample: money out takes two people of Finance. */
const PEOPLE = {
  admin: { role: 'Admin', user: 'admin-1' },
  ops: { role: 'Ops', user: 'ops-1' },
  finance: { role: 'Finance', user: 'finance-1' },
  secondFinance: { role: 'Finance', user: 'finance-2' },
} as const satisfies Record<string, { role: Role; user: string }>;
export type Person = keyof typeof PEOPLE;

export type ApiOptions = {
  /** Where the system listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** A bearer token of a role and a person. */
  readonly token: (role: Role, user: string) => string | Promise<string>;
  /** How its Idempotency-Keys begin; absent: those of the sample quarter. */
  readonly keys?: string;
};
type Request<R extends Route> = {
  readonly params?: ParamsOf<R>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * Calls the system as its users do: by the routes of the contract, with a token, checking every reply. The n-th POST
 * always has the same Idempotency-Key, so that a run that was cut off can be started again from its beginning; a run
 * that is none of the sample has keys of its own.
 */
export class ApiClient {
  readonly url: string;
  readonly #tokenOf: ApiOptions['token'];
  readonly #tokens = new Map<Person, string>();
  readonly #keys: string;
  #posts = 0;

  constructor({ url, token, keys = 'sample-quarter' }: ApiOptions) {
    this.url = url;
    this.#tokenOf = token;
    this.#keys = keys;
  }

  /** Throws an error with the problem document where the answer is not the one that the route declares. */
  async call<R extends Route>(
    person: Person,
    route: R,
    request: Request<R> = {},
  ): Promise<DecodedReplyOf<R>> {
    const response = await fetch(this.#address(route, request), {
      method: route.method,
      headers: await this.#headers(person, route.method),
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    });
    const text = await response.text();
    if (response.status !== route.reply.status) {
      throw new Error(`${route.method} ${route.path} answered ${response.status}: ${text.slice(0, 600)}`);
    }
    return z.parse<R['reply']['schema']>(route.reply.schema, JSON.parse(text));
  }

  #address(route: Route, { params, query }: Request<Route>): string {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name) => {
      const value = z.record(z.string(), z.string()).parse(params)[name];
      if (value === undefined) throw new Error(`${route.path} lacks ${name}`);
      return encodeURIComponent(value);
    });
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`;
    return `${this.url}${path}${search}`;
  }

  async #headers(person: Person, method: string): Promise<Record<string, string>> {
    const { role, user } = PEOPLE[person];
    const token = this.#tokens.get(person) ?? (await this.#tokenOf(role, user));
    this.#tokens.set(person, token);
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    if (method !== 'POST') return headers;
    this.#posts += 1;
    const key = `${this.#keys}-${this.#posts}`;
    return { ...headers, 'content-type': 'application/json', 'idempotency-key': key };
  }
}

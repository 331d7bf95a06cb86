import type { z } from 'zod';
import type { Role } from '#shared/permissions.ts';
import { PROBLEMS, type ProblemCode } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';

/** Who may call: roles of the token, `open` for anyone, `signature` for signed webhooks. */
export type Access = readonly [Role, ...Role[]] | 'open' | 'signature';

type Shape = z.ZodObject;

/** One route of the API, declared once: the gateway, role checks, validation, OpenAPI and the client follow from it. */
export type Route = {
  /** Stable camelCase name: the OpenAPI operationId. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{param}` in braces, `/api/…`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** What happens, for a developer of a partner. Roles, paging, idempotency and refusals are added from the declaration. */
  readonly description: string;
  readonly access: Access;
  readonly params?: Shape;
  readonly query?: Shape;
  readonly body?: z.ZodType;
  readonly reply: { readonly status: 200 | 201 | 202 | 302; readonly schema: z.ZodType };
  /** A request and its reply as they travel. */
  readonly example: { readonly body?: unknown; readonly reply: unknown };
  /** What its use-case may refuse, beyond what follows from access, params, query and body. */
  readonly refusals: readonly ProblemCode[];
};

/**
 * Keeps the literal types of a declaration, so that handlers and client see its exact shapes. Its examples have the
 * types that travel.
 */
export function route<const R extends Route>(declaration: R & { readonly example: ExampleOf<R> }): R {
  return declaration;
}

/** Every refusal that a route can answer with: its own, and those that follow from its declaration. */
export function refusalsOf(declared: Route): readonly ProblemCode[] {
  const implied: ProblemCode[] = [];
  if (Array.isArray(declared.access)) implied.push('role.lacking');
  if (declared.access !== 'signature') implied.push('query.unknown');
  if (declared.body !== undefined) {
    implied.push('request.unreadable', 'request.too-large', 'media-type.unsupported', 'request.invalid');
  }
  if (declared.params !== undefined) implied.push('not-found');
  if (declared.query !== undefined) implied.push('request.invalid');
  if (declared.query !== undefined && 'cursor' in declared.query.shape) implied.push('cursor.invalid');
  if (declared.method === 'POST' && declared.access !== 'signature') {
    implied.push('idempotency.key-reused', 'idempotency.in-progress');
  }
  return [...new Set([...implied, ...declared.refusals])];
}

/** Every status that a route can answer with, in ascending order; 401 is the gateway's. */
export function statusesOf(declared: Route): readonly number[] {
  const statuses = new Set<number>([declared.reply.status]);
  if (Array.isArray(declared.access)) statuses.add(401);
  for (const code of refusalsOf(declared)) statuses.add(PROBLEMS[code].status);
  return [...statuses].sort((a, b) => a - b);
}

type In<T> = T extends z.ZodType ? z.output<T> : undefined;
export type ParamsOf<R extends Route> = In<R['params']>;
export type QueryOf<R extends Route> = In<R['query']>;
export type BodyOf<R extends Route> = In<R['body']>;
export type ReplyOf<R extends Route> = AsPage<DecodedReplyOf<R>>;
/** A reply as its reader decodes it. */
export type DecodedReplyOf<R extends Route> = z.output<R['reply']['schema']>;
/** A list may be answered with items that are not to be changed. */
type AsPage<T> = T extends { items: (infer I)[]; nextCursor: string | null } ? PageOf<I> : T;
/** What travels: the reply before it is decoded, the body before it is parsed. */
export type WireReplyOf<R extends Route> = z.input<R['reply']['schema']>;
export type WireBodyOf<R extends Route> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;

/** A route that takes a body shows one. */
type ExampleOf<R extends Route> = { readonly reply: Frozen<WireReplyOf<R>> } & (R['body'] extends z.ZodType
  ? { readonly body: Frozen<z.input<R['body']>> }
  : unknown);
type Frozen<T> = T extends readonly (infer I)[]
  ? readonly Frozen<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

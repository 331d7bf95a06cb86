import { describedIn } from '#functions/handlers/http/describe-route.ts';
import { type Schemas, schemasOf } from '#functions/handlers/http/schemas-of.ts';
import { type Route, refusalsOf, statusesOf } from '#shared/contract/route.ts';
import type { Noun } from '#shared/contract/routes.ts';
import { PROBLEMS, type ProblemCode } from '#shared/problems.ts';
import type { Problem } from '#shared/schemas/problem.ts';

type Json = Record<string, unknown>;

const INTRO = `Reciprocal royalties: repertoire, plays, cycles, remittances.

Amounts are decimal strings with their currency. Times are RFC 3339 in UTC, dates \`YYYY-MM-DD\`. In a body \`null\` and absent mean the same. Fields may be added to replies. Lists answer \`items\` and \`nextCursor\`; filters that are given all hold, and a query parameter that a route does not have is refused. Errors are problem documents (RFC 9457) whose \`type\` is a code that never changes its meaning; what the gateway itself refuses (401, 413, 429, 503) carries \`{ "message" }\`.`;

/** What the gateway itself refuses, before a request reaches us. */
const GATEWAY: Readonly<Record<number, { readonly message: string; readonly says: string }>> = {
  401: { message: 'Unauthorized', says: 'no token, or one that is not valid.' },
  413: { message: 'Request Entity Too Large', says: 'the body is larger than it takes.' },
  429: { message: 'Too Many Requests', says: 'come again more slowly.' },
  503: { message: 'Service Unavailable', says: 'the system is not up, or busy.' },
};
const DONE: Readonly<Record<Route['reply']['status'], string>> = {
  200: 'Done.',
  201: 'Made.',
  202: 'Accepted: the job that does it.',
  302: 'A redirect.',
};

/** The contract as OpenAPI 3.1: every route with its parameters, body, replies and refusals, derived from its declaration. */
export function openapi(nouns: readonly Noun[]): Json {
  const routes = nouns.flatMap((noun) =>
    noun.routes.toSorted(byPath).map((route) => ({ route, tag: noun.name })),
  );
  const schemas = schemasOf(routes.map(({ route }) => route));
  const refusals: Json = {};
  const paths: Record<string, Json> = {};
  for (const { route, tag } of routes) {
    const operations = paths[route.path] ?? {};
    paths[route.path] = operations;
    operations[route.method.toLowerCase()] = operation(route, tag, { schemas, refusals });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'ZamIO', version: '1', description: INTRO },
    tags: nouns.map(({ name, about }) => ({ name, description: about })),
    paths,
    components: {
      schemas: schemas.named,
      responses: refusals,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the user pool with scope zamio/api.',
        },
      },
    },
  };
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
const byPath = (a: Route, b: Route): number =>
  a.path === b.path ? METHODS.indexOf(a.method) - METHODS.indexOf(b.method) : a.path < b.path ? -1 : 1;

/** What is collected on the way: schemas, and refusals that many operations share. */
type Parts = { readonly schemas: Schemas; readonly refusals: Json };

function operation(route: Route, tag: string, parts: Parts): Json {
  const { schemas } = parts;
  return {
    operationId: route.operation,
    tags: [tag],
    summary: route.summary,
    description: describedIn(route),
    security: Array.isArray(route.access) ? [{ bearer: [] }] : [],
    parameters: [
      ...parameters(route, 'path', schemas),
      ...parameters(route, 'query', schemas),
      ...idempotencyKey(route),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemas.body(route), example: route.example.body },
        },
      },
    }),
    responses: responses(route, parts),
  };
}

function responses(route: Route, { schemas, refusals }: Parts): Json {
  const own = route.reply.status === 302 ? [200, 302] : [route.reply.status];
  const statuses = new Set([...own, ...statusesOf(route), 413, 429, 500, 503]);
  return Object.fromEntries(
    [...statuses]
      .sort((a, b) => a - b)
      .map((status) => {
        if (own.includes(status)) return [String(status), reply(route, status, schemas)];
        const codes = refusalsOf(route).filter((code) => PROBLEMS[code].status === status);
        const name = [status, ...codes].join('-');
        refusals[name] ??= refusal(status, codes, schemas);
        return [String(status), { $ref: `#/components/responses/${name}` }];
      }),
  );
}

function reply(route: Route, status: number, schemas: Schemas): Json {
  if (status === 302) {
    return {
      description: DONE[302],
      headers: { location: { description: 'where to go', required: true, schema: { type: 'string' } } },
    };
  }
  const description =
    route.reply.status === 302 ? 'Its address, for `Accept: application/json`.' : DONE[route.reply.status];
  return {
    description,
    content: { 'application/json': { schema: schemas.reply(route), example: route.example.reply } },
  };
}

function refusal(status: number, codes: readonly ProblemCode[], schemas: Schemas): Json {
  const gateway = GATEWAY[status];
  const [code] = codes;
  return {
    description: [
      ...codes.map((each) => `- \`${each}\`: ${PROBLEMS[each].title}.`),
      ...(status === CRASH.status ? [`- ${CRASH.title}.`] : []),
      ...(gateway === undefined ? [] : [`- From the gateway: ${gateway.says}`]),
    ].join('\n'),
    ...(status === 503 && {
      headers: { 'retry-after': { description: 'seconds to wait', schema: { type: 'string' } } },
    }),
    content: {
      ...((code !== undefined || status === CRASH.status) && {
        'application/problem+json': {
          schema: schemas.problem,
          example: code === undefined ? CRASH : problemOf(code),
        },
      }),
      ...(gateway !== undefined && {
        'application/json': { schema: schemas.gatewayMessage, example: { message: gateway.message } },
      }),
    },
  };
}

const CRASH: Problem = {
  type: 'urn:zamio:problem:crash',
  title: 'Something broke on our side',
  status: 500,
  detail: 'Try again; if it stays, tell us the request id JKJaXmPLvHcESHA=.',
  instance: '/api/…',
};

const problemOf = (code: ProblemCode): Problem => ({
  type: `urn:zamio:problem:${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  detail: PROBLEMS[code].hint,
  instance: '/api/…',
});

function parameters(route: Route, place: 'path' | 'query', schemas: Schemas): Json[] {
  const shape = (place === 'path' ? route.params : route.query)?.shape ?? {};
  return Object.keys(shape).map((name) => {
    const { description, ...schema } = schemas.parameter(route, name);
    const required = place === 'path' || schemas.isRequired(route, name);
    return { name, in: place, required, ...(description !== undefined && { description }), schema };
  });
}

function idempotencyKey({ method, access }: Route): Json[] {
  if (method !== 'POST' || access === 'signature') return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', maxLength: 255 },
      description: 'The same key and body gives the first answer again.',
    },
  ];
}

import { z } from 'zod';
import { type Route, refusalsOf, statusesOf } from '#shared/contract/route.ts';
import { PROBLEMS } from '#shared/problems.ts';
import { Problem } from '#shared/schemas/problem.ts';

type Json = Record<string, unknown>;

/** The contract as OpenAPI 3.1: every route with its parameters, body, replies and refusals, derived from its declaration. */
export function openapi(routes: readonly Route[]): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    paths[route.path] = operations;
    operations[route.method.toLowerCase()] = operation(route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'ZamIO',
      version: '1',
      description: 'Reciprocal royalties: repertoire, plays, cycles, remittances.',
    },
    paths,
    components: {
      schemas,
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

function operation(route: Route, schemas: Json): Json {
  const roles = Array.isArray(route.access) ? route.access : undefined;
  return {
    operationId: route.operation,
    summary: route.summary,
    ...(roles && { description: `Roles: ${roles.join(', ')}.`, security: [{ bearer: [] }] }),
    parameters: [
      ...parameters('path', route.params, schemas),
      ...parameters('query', route.query, schemas),
      ...idempotencyKey(route),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, schemas) } },
      },
    }),
    responses: Object.fromEntries(
      statusesOf(route).map((status) => [String(status), response(route, status, schemas)]),
    ),
  };
}

function response(route: Route, status: number, schemas: Json): Json {
  if (status === route.reply.status) {
    if (status === 302)
      return {
        description: 'The download; with Accept: application/json a 200 with its URL.',
        headers: { location: { schema: { type: 'string' } } },
      };
    return {
      description: 'Done',
      content: { 'application/json': { schema: schemaOf(route.reply.schema, schemas) } },
    };
  }
  const codes = refusalsOf(route).filter((code) => PROBLEMS[code].status === status);
  if (codes.length === 0) return { description: 'No token, or one that is not valid; the gateway answers.' };
  return {
    description: codes.map((code) => `${code}: ${PROBLEMS[code].title}`).join('; '),
    content: { 'application/problem+json': { schema: schemaOf(Problem.meta({ id: 'Problem' }), schemas) } },
  };
}

function parameters(place: 'path' | 'query', shape: z.ZodObject | undefined, schemas: Json): Json[] {
  return Object.entries(shape?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: z.string().safeParse(name).success ? schemaOf(z.object({ [name]: schema }), schemas, name) : {},
  }));
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

/** A schema of the wire; named ones go into the components and are referred to. */
function schemaOf(schema: z.ZodType, schemas: Json, property?: string): Json {
  const {
    $schema: _dialect,
    $defs = {},
    ...json
  } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const [name, definition] of Object.entries($defs)) schemas[name] = relocated(definition);
  const own = relocated(json);
  const id = schema.meta()?.id;
  if (id !== undefined) {
    schemas[id] = own;
    return { $ref: `#/components/schemas/${id}` };
  }
  const properties = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .safeParse(own['properties']).data;
  return property === undefined ? own : (properties?.[property] ?? {});
}

function relocated(definition: unknown): Json {
  const text = JSON.stringify(definition).replaceAll('"#/$defs/', '"#/components/schemas/');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

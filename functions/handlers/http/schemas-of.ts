import * as z from 'zod';
import type { Route } from '#shared/contract/route.ts';
import { Problem } from '#shared/schemas/problem.ts';
import { NewPlay } from '#shared/schemas/usage.ts';

type Json = Record<string, unknown>;

/** The schemas of a contract as JSON Schema of what travels; named ones stand once under `named` and are referred to. */
export type Schemas = {
  readonly named: Json;
  readonly body: (route: Route) => Json;
  readonly reply: (route: Route) => Json;
  readonly parameter: (route: Route, name: string) => Json;
  readonly isRequired: (route: Route, name: string) => boolean;
  readonly problem: Json;
  readonly gatewayMessage: Json;
};

/** What the gateway itself says where it refuses. */
const GatewayMessage = z.object({ message: z.string() }).meta({ id: 'GatewayMessage' });
const Converted = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  $defs: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const Fields = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
});

/**
 * Converts all schemas of the routes. A reply is encoded by its schema, so what travels is the schema’s input (money is
 * a decimal string) in which no field that has a default is missing.
 *
 * @throws where one name would stand for two shapes
 */
export function schemasOf(routes: readonly Route[]): Schemas {
  const bodies = converted(
    Object.fromEntries([
      ['a play of a batch', NewPlay] as const,
      ...routes.flatMap(({ operation, body }) => (body === undefined ? [] : [[operation, body] as const])),
    ]),
    sayDefaults,
  );
  const addresses = converted(
    Object.fromEntries(
      routes.flatMap(({ operation, params, query }) => [
        ...(params === undefined ? [] : [[`${operation} path`, params] as const]),
        ...(query === undefined ? [] : [[`${operation} query`, query] as const]),
      ]),
    ),
    () => undefined,
  );
  const answered = converted(
    {
      ...Object.fromEntries(routes.map(({ operation, reply }) => [operation, reply.schema] as const)),
      problem: Problem,
      gatewayMessage: GatewayMessage,
    },
    requireDefaults,
  );
  const parametersOf = (route: Route, name: string) => {
    const place = name in (route.params?.shape ?? {}) ? 'path' : 'query';
    return Fields.parse(addresses.at(`${route.operation} ${place}`));
  };
  return {
    named: inOrder(together([bodies.named, addresses.named, answered.named])),
    body: ({ operation }) => bodies.at(operation),
    reply: ({ operation }) => answered.at(operation),
    parameter: (route, name) => parametersOf(route, name).properties[name] ?? {},
    isRequired: (route, name) => parametersOf(route, name).required.includes(name),
    problem: answered.at('problem'),
    gatewayMessage: answered.at('gatewayMessage'),
  };
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** Converts many at once, so that a name stands once for all of them. */
function converted(schemas: Readonly<Record<string, z.ZodType>>, more: Override) {
  const whole = z.toJSONSchema(z.object(schemas), {
    io: 'input',
    unrepresentable: 'any',
    override: (seen) => {
      leaveOutImpossible(seen.jsonSchema);
      more(seen);
    },
  });
  const { properties, $defs } = Converted.parse(relocated(whole));
  return {
    named: $defs,
    at(name: string): Json {
      const schema = properties[name];
      if (schema === undefined) throw new Error(`${name} was not converted`);
      return schema;
    },
  };
}

/** A field that accepts no value must be absent, so it is not shown. */
function leaveOutImpossible({ properties }: { properties?: Record<string, unknown> | undefined }): void {
  for (const [name, schema] of Object.entries(properties ?? {})) {
    if (typeof schema === 'object' && schema !== null && 'not' in schema)
      Reflect.deleteProperty(properties ?? {}, name);
  }
}

/**
 * In a body a field that has a default may be left out. It is said in words: to many generators of clients a keyword
 * `default` means that the field is always there.
 */
const sayDefaults: Override = ({ jsonSchema }) => {
  const { default: value, description } = jsonSchema;
  if (value === undefined) return;
  Reflect.deleteProperty(jsonSchema, 'default');
  jsonSchema.description = [
    ...(description === undefined ? [] : [`${description};`]),
    `absent: ${JSON.stringify(value)}`,
  ].join(' ');
};

/** In a reply a field that has a default is always there. */
const requireDefaults: Override = ({ zodSchema, jsonSchema }) => {
  Reflect.deleteProperty(jsonSchema, 'default');
  if (!(zodSchema instanceof z.ZodObject)) return;
  const required = Object.entries(zodSchema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType && field._zod.optout === undefined ? [name] : [],
  );
  if (required.length > 0) jsonSchema.required = required;
};

/** Named schemas of several conversions; a name has one shape. */
function together(all: readonly Json[]): Json {
  const named: Json = {};
  for (const [name, schema] of all.flatMap((some) => Object.entries(some))) {
    named[name] ??= schema;
    if (JSON.stringify(named[name]) !== JSON.stringify(schema))
      throw new Error(`${name} travels in two shapes`);
  }
  return named;
}

const inOrder = (schemas: Json): Json =>
  Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function relocated(definition: unknown): unknown {
  return JSON.parse(JSON.stringify(definition).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

import { describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as z from 'zod';
import { openapi } from '#functions/handlers/http/openapi.ts';
import { statusesOf } from '#shared/contract/route.ts';
import { NOUNS, ROUTES } from '#shared/contract/routes.ts';
import { at, validatorOf } from '#test/support/api/conformity.ts';

const Media = z.record(z.string(), z.object({ schema: z.unknown(), example: z.unknown() }));
const Response = z.object({ description: z.string().min(1), content: Media.optional() });
const Operation = z.object({
  operationId: z.string(),
  tags: z.tuple([z.string()]),
  summary: z.string().min(5),
  description: z.string().min(40),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      description: z.string().optional(),
    }),
  ),
  requestBody: z.object({ content: Media }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), z.union([Response, z.object({ $ref: z.string() })])),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});
const Schema = z.record(z.string(), z.unknown());
const Document = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  tags: z.array(z.object({ name: z.string(), description: z.string().min(10) })),
  paths: z.record(z.string().startsWith('/api/'), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema), responses: z.record(z.string(), Response) }),
});

const text = JSON.stringify(openapi(NOUNS));
const document = Document.parse(JSON.parse(text));
const { schemas } = document.components;
const operations = ROUTES.map((route) => {
  const method = route.method.toLowerCase();
  const operation = Operation.parse(document.paths[route.path]?.[method]);
  return { name: `${route.method} ${route.path}`, route, method, operation };
});
/** What a schema may be: an object with fields or free keys, a value, or a choice of schemas. */
const SUBSTANCE = ['properties', 'additionalProperties', 'type', 'enum', 'const', 'oneOf', 'anyOf'];

describe('the OpenAPI document', () => {
  test('is one', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text));

    expect({ valid, errors }).toEqual({ valid: true });
  });

  test('has every route once, under an operation id of its own', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(ROUTES.length);
  });

  test('has a tag for each noun, and every operation has one of them', () => {
    const tags = document.tags.map(({ name }) => name);

    expect(tags).toEqual(NOUNS.map(({ name }) => name));
    expect(operations.filter(({ operation }) => !tags.includes(operation.tags[0]))).toEqual([]);
  });

  test.each(operations)('$name has its parameters, its body and every status', ({ route, operation }) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');

    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? []);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(statusesOf(route).map(String)));
    expect(operation.requestBody !== undefined).toBe(route.body !== undefined);
    expect(operation.security.length > 0).toBe(Array.isArray(route.access));
  });

  test('says of each query parameter what it does', () => {
    const silent = operations.flatMap(({ name, operation }) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'query' && parameter.description === undefined)
        .map((parameter) => `${name} ${parameter.name}`),
    );

    expect(silent).toEqual([]);
  });
});

describe('the schemas of the document', () => {
  test('are more than a hundred, and none is only a reference', () => {
    expect(Object.keys(schemas).length).toBeGreaterThan(100);
    expect(Object.keys(schemas).filter((name) => '$ref' in (schemas[name] ?? {}))).toEqual([]);
  });

  test.each(Object.entries(schemas).map(([name, schema]) => ({ name, schema })))(
    '$name says what it is',
    ({ name, schema }) => {
      expect(Object.keys(schema).some((keyword) => SUBSTANCE.includes(keyword))).toBe(true);
      const fields = Object.keys(Schema.parse(schema['properties'] ?? {}));
      const isFree = schema['type'] !== 'object' || 'additionalProperties' in schema || name === 'Empty';
      expect(fields.length > 0 || isFree).toBe(true);
    },
  );

  test('are all there that are referred to, and all are', () => {
    const references = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g)].map(([, n]) => n),
    );

    expect([...references].filter((name) => schemas[name ?? ''] === undefined)).toEqual([]);
    expect(Object.keys(schemas).filter((name) => !references.has(name))).toEqual([]);
  });

  test('have money as a decimal string, and what has a default in replies at all times', () => {
    expect(schemas['Payment']).toMatchObject({
      properties: { gross: { $ref: '#/components/schemas/Money' } },
    });
    expect(schemas['Money']).toMatchObject({ properties: { amount: { type: 'string' } } });
    expect(schemas['NewPartner']?.['required']).not.toContain('active');
    expect(schemas['Partner']?.['required']).toContain('active');
  });

  test('have a rate in the tariffs that have one, and in no other', () => {
    const Options = z.array(z.object({ properties: Schema, required: z.array(z.string()) }));
    const rates = ['NewTariff', 'Tariff'].flatMap((name) =>
      Options.parse(schemas[name]?.['oneOf']).map(({ properties, required }) => [
        'rate' in properties,
        required.includes('rate'),
      ]),
    );

    expect(rates).toEqual([...twice([true, true]), [false, false], ...twice([true, true]), [false, false]]);
  });
});

const twice = <T>(value: T): T[] => [value, value];

describe('the examples', () => {
  const ajv = validatorOf(JSON.parse(text));
  const examples = operations.flatMap(({ name, route, method, operation }) => {
    const asked = Object.entries(operation.requestBody?.content ?? {}).map(([type, { example }]) => ({
      name: `${name} is asked`,
      example,
      schema: at('paths', route.path, method, 'requestBody', 'content', type, 'schema'),
    }));
    const answered = Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.entries('content' in response ? (response.content ?? {}) : {}).map(([type, { example }]) => ({
        name: `${name} answers ${status} ${type}`,
        example,
        schema: at('paths', route.path, method, 'responses', status, 'content', type, 'schema'),
      })),
    );
    return [...asked, ...answered];
  });
  const refusals = Object.entries(document.components.responses).flatMap(([name, { content = {} }]) =>
    Object.entries(content).map(([type, { example }]) => ({
      name: `${name} as ${type}`,
      example,
      schema: at('components', 'responses', name, 'content', type, 'schema'),
    })),
  );

  test.each([...examples, ...refusals])('$name', ({ example, schema }) => {
    const validate = ajv.compile(schema);
    validate(example);

    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(ROUTES.filter(({ body }) => body !== undefined))('the body of $operation is taken', (route) => {
    expect(route.body?.safeParse(route.example.body).error).toBeUndefined();
  });

  test.each(ROUTES)('the reply of $operation can be read', ({ reply, example }) => {
    expect(reply.schema.safeParse(example.reply).error).toBeUndefined();
  });
});

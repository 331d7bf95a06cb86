import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openapi } from '#functions/handlers/http/openapi.ts';
import { statusesOf } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), schema: z.object({}) }),
  ),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.object({}) })) }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), z.object({ description: z.string().min(1) })),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
const Document = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.record(z.enum(['get', 'post', 'put', 'delete']), z.unknown()),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const text = JSON.stringify(openapi(ROUTES));
const document = Document.parse(JSON.parse(text));
const operations = ROUTES.map((route) => ({
  name: `${route.method} ${route.path}`,
  route,
  operation: z.record(z.string(), z.unknown()).parse(document.paths[route.path])[route.method.toLowerCase()],
}));

describe('the OpenAPI document', () => {
  test('has every route once, under an operation id of its own', () => {
    const ids = operations.map(({ operation }) => Operation.parse(operation).operationId);

    expect(new Set(ids).size).toBe(ROUTES.length);
  });

  test.each(operations)('$name has its parameters, its body and every status', ({ route, operation }) => {
    const described = Operation.parse(operation);
    const inPath = described.parameters.filter((parameter) => parameter.in === 'path');

    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? []);
    expect(Object.keys(described.responses)).toEqual(statusesOf(route).map(String));
    expect(described.requestBody !== undefined).toBe(route.body !== undefined);
    expect(described.security !== undefined).toBe(Array.isArray(route.access));
  });

  test('refers to nothing that it does not hold', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
    const held = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    );

    expect(references.filter((reference) => reference === undefined || !held.has(reference))).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
  });
});

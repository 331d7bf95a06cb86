import { expect } from '@jest/globals';
import { z } from 'zod';
import type { Route } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { sealCursor } from '#shared/cursor.ts';
import { Problem } from '#shared/problems.ts';
import type { Answer } from '#test/support/api/answer.ts';
import { askAsAllowed } from '#test/support/api/ask-as-allowed.ts';
import { knownIds } from '#test/support/api/known-ids.ts';
import { type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';

const TOO_LARGE = JSON.stringify({ padding: 'x'.repeat(5 * 1024 * 1024) });
const WRONG = { wrong: true };
const NO_CHOICE = '?';

const bodied = ROUTES.filter(({ body }) => body !== undefined);
const named = ROUTES.filter(({ params }) => params !== undefined);
const lists = ROUTES.filter(({ query }) => query !== undefined && 'cursor' in query.shape);

/** What follows from a declaration alone: ids, bodies, queries and cursors that cannot be taken, by every route. */
export const requestProofs: readonly Proof[] = [
  ...named.flatMap((route) => [
    refuses(route, 'not-found', {
      words: 'an id that cannot be one',
      act: (stage) => stage.admin.ask(route),
    }),
    refuses(route, 'not-found', {
      words: 'an id of nothing',
      act: (stage) =>
        stage.admin.ask(route, {
          params: unknownIds(route),
          ...(route.body !== undefined && { body: bodyOf(route) }),
        }),
    }),
  ]),
  ...bodied.flatMap((route) => [
    refuses(route, 'request.unreadable', {
      words: 'broken JSON',
      act: (stage) => askAsAllowed(stage, route, { params: unknownIds(route), raw: '{"broken":' }),
    }),
    refuses(route, 'media-type.unsupported', {
      words: 'JSON that says it is text',
      act: (stage) => {
        const headers = { 'content-type': 'text/plain' };
        return askAsAllowed(stage, route, { params: unknownIds(route), body: bodyOf(route), headers });
      },
    }),
    refuses(route, 'request.too-large', {
      words: 'more than 5 MiB',
      act: (stage) => askAsAllowed(stage, route, { params: unknownIds(route), raw: TOO_LARGE }),
    }),
    refuses(route, 'request.invalid', {
      words: 'a list in the place of an object',
      act: (stage) => askAsAllowed(stage, route, { params: unknownIds(route), raw: '[]' }),
    }),
  ]),
  ...bodied.flatMap((route) =>
    fieldsOf(route.body).map((field) =>
      refuses(route, 'request.invalid', {
        words: `a wrong ${field}, which it names`,
        act: async (stage) => {
          const body = { ...bodyOf(route), [field]: WRONG };
          return namesField(await askAsAllowed(stage, route, { params: unknownIds(route), body }), field);
        },
      }),
    ),
  ),
  ...ROUTES.flatMap((route) =>
    checkedFields(route).map((field) =>
      refuses(route, 'request.invalid', {
        words: `a wrong ${field} in the query, which it names`,
        act: async (stage) => {
          const query = { [field]: NO_CHOICE };
          return namesField(await stage.admin.ask(route, { params: unknownIds(route), query }), field);
        },
      }),
    ),
  ),
  ...lists.flatMap((route) => [
    ...['0', '201', '1.5'].map((limit) =>
      refuses(route, 'request.invalid', {
        words: `a limit of ${limit}`,
        act: (stage) => stage.admin.ask(route, { params: unknownIds(route), query: { limit } }),
      }),
    ),
    ...['garbage', sealCursor({ pk: 'another list', sk: 'another place' })].map((cursor) =>
      refuses(route, 'cursor.invalid', {
        words: `the cursor ${cursor.slice(0, 12)}`,
        act: async (stage) =>
          stage.admin.ask(route, { params: await knownIds(stage, route), query: { cursor } }),
      }),
    ),
  ]),
];

const fieldsOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Query fields that do not take any text there is. */
function checkedFields(route: Route): string[] {
  return Object.entries(route.query?.shape ?? {}).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && !schema.safeParse(NO_CHOICE).success ? [name] : [],
  );
}

function namesField(answer: Answer, field: string): Answer {
  const { errors = [] } = Problem.parse(answer.body);
  expect(errors.map(({ path }) => path.split('.')[0])).toContain(field);
  return answer;
}

import { expect } from '@jest/globals';
import * as z from 'zod';
import type { Route } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { sealCursor } from '#shared/cursor.ts';
import { knownIds } from '#test/support/api/known-ids.ts';
import { namesField } from '#test/support/api/names-field.ts';
import { neededQuery } from '#test/support/api/needed-query.ts';
import { type Proof, refuses } from '#test/support/api/proof.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';

const NO_CHOICE = '?';
const LIMITS = ['0', '201', '1.5'];
const CURSORS = ['garbage', sealCursor({ another: 'list' })];

/** Every route with queries that cannot be taken. */
export const queryProofs: readonly Proof[] = ROUTES.flatMap((route) => [
  ...unknownFields(route),
  ...wrongFields(route),
  ...(route.query !== undefined && 'cursor' in route.query.shape ? wrongPages(route) : []),
]);

/** A filter that a route does not have would answer everything: it is refused. */
function unknownFields(route: Route): Proof[] {
  if (route.access === 'signature') return [];
  return [
    refuses(route, 'query.unknown', {
      words: 'a query parameter that it does not have, with those it has',
      act: async (stage) => {
        const asked = { params: unknownIds(route), query: { unheardOf: 'anything' } };
        const answer = namesField(await stage.admin.ask(route, asked), 'unheardOf');
        const known = Object.keys(route.query?.shape ?? {});
        const has = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
        expect(answer.body).toMatchObject({ detail: expect.stringContaining(has) });
        return answer;
      },
    }),
  ];
}

/** Fields that take a choice or a form; those that take any text there is are left out. */
function wrongFields(route: Route): Proof[] {
  const fields = Object.entries(route.query?.shape ?? {}).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && !schema.safeParse(NO_CHOICE).success ? [name] : [],
  );
  return fields.map((field) =>
    refuses(route, 'request.invalid', {
      words: `a wrong ${field} in the query, which it names`,
      act: async (stage) => {
        const asked = { params: unknownIds(route), query: { [field]: NO_CHOICE } };
        return namesField(await stage.admin.ask(route, asked), field);
      },
    }),
  );
}

function wrongPages(route: Route): Proof[] {
  const limits = LIMITS.map((limit) =>
    refuses(route, 'request.invalid', {
      words: `a limit of ${limit}`,
      act: (stage) => stage.admin.ask(route, { params: unknownIds(route), query: { limit } }),
    }),
  );
  const cursors = CURSORS.map((cursor, i) =>
    refuses(route, 'cursor.invalid', {
      words: i === 0 ? 'a cursor that is none' : 'a cursor of another list',
      act: async (stage) =>
        stage.admin.ask(route, {
          params: await knownIds(stage, route),
          query: { ...(await neededQuery(stage, route)), cursor },
        }),
    }),
  );
  return [...limits, ...cursors];
}

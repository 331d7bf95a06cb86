import { expect } from '@jest/globals';
import * as z from 'zod';
import type { Route } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { askAsAllowed } from '#test/support/api/ask-as-allowed.ts';
import { namesField } from '#test/support/api/names-field.ts';
import { type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';

const TOO_LARGE = JSON.stringify({ padding: 'x'.repeat(5 * 1024 * 1024) });
const WRONG = { wrong: true };

/** Every route that takes a body, with bodies that cannot be taken. */
export const bodyProofs: readonly Proof[] = ROUTES.filter(({ body }) => body !== undefined).flatMap(
  (route) => [...unreadable(route), ...wrongFields(route)],
);

function unreadable(route: Route): Proof[] {
  const params = unknownIds(route);
  return [
    refuses(route, 'request.unreadable', {
      words: 'broken JSON',
      act: (stage) => askAsAllowed(stage, route, { params, raw: '{"broken":' }),
    }),
    refuses(route, 'request.unreadable', {
      words: 'what is no JSON, without repeating it',
      act: async (stage) => {
        const answer = await askAsAllowed(stage, route, { params, raw: '{"a": my-own-words}' });
        expect(answer.body).toMatchObject({ detail: 'It is not JSON.' });
        return answer;
      },
    }),
    refuses(route, 'media-type.unsupported', {
      words: 'JSON that says it is text',
      act: (stage) => {
        const headers = { 'content-type': 'text/plain' };
        return askAsAllowed(stage, route, { params, body: bodyOf(route), headers });
      },
    }),
    refuses(route, 'request.too-large', {
      words: 'more than 5 MiB',
      act: (stage) => askAsAllowed(stage, route, { params, raw: TOO_LARGE }),
    }),
    refuses(route, 'request.invalid', {
      words: 'a list in the place of an object',
      act: (stage) => askAsAllowed(stage, route, { params, raw: '[]' }),
    }),
  ];
}

function wrongFields(route: Route): Proof[] {
  const fields = route.body instanceof z.ZodObject ? Object.keys(route.body.shape) : [];
  return fields.map((field) =>
    refuses(route, 'request.invalid', {
      words: `a wrong ${field}, which it names`,
      act: async (stage) => {
        const asked = { params: unknownIds(route), body: { ...bodyOf(route), [field]: WRONG } };
        return namesField(await askAsAllowed(stage, route, asked), field);
      },
    }),
  );
}

import { expect, test } from '@jest/globals';
import { ROUTES } from '#shared/contract/routes.ts';
import { NewPlay } from '#shared/schemas/usage.ts';
import { largestOf } from '#test/support/limits/largest-bytes.ts';

/** Each play of a batch is judged by itself; the other is one of a few words. */
const OPEN = ['sendPlays body: plays[]', 'unlinkPlay query: applyToSame'];

test('every field that people send has an end, in a body as in a query', () => {
  const endless = ROUTES.flatMap(({ operation, body, query }) =>
    Object.entries({ body, query }).flatMap(([where, schema]) =>
      schema === undefined ? [] : largestOf(schema).endless.map((path) => `${operation} ${where}: ${path}`),
    ),
  );
  expect(endless).toEqual(OPEN);
  expect(largestOf(NewPlay).endless).toEqual([]);
});

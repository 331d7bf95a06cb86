import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { ROUTES } from '#shared/contract/routes.ts';
import { codeOf } from '#test/support/api/answer.ts';
import { askAsAllowed } from '#test/support/api/ask-as-allowed.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';
import { fullest } from '#test/support/limits/fullest.ts';

const Wrong = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).min(1) });

/** Every route that takes a body, with every field at its limit: it answers by its contract, and names what it cannot take. */
export function testFullBodies(stage: () => Stage): void {
  const filled = ROUTES.flatMap((route) =>
    route.body === undefined ? [] : [{ operation: route.operation, route, body: fullest(route.body) }],
  );
  test.each(filled)('$operation', async ({ route, body }) => {
    const answer = await askAsAllowed(stage(), route, { params: unknownIds(route), body });
    expect(answer.status).toBeLessThan(500);
    if (codeOf(answer) === 'request.invalid') expect(Wrong.safeParse(answer.body).error).toBeUndefined();
  });
}

import { ROUTES } from '#shared/contract/routes.ts';
import { type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { unknownIds } from '#test/support/api/unknown-ids.ts';

const named = ROUTES.filter(({ params }) => params !== undefined);

/** Every route that has an id in its path, with one that cannot be and with one of nothing. */
export const idProofs: readonly Proof[] = named.flatMap((route) => [
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
]);

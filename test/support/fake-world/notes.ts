import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';

/** What people wrote on cycles and payments. */
export function notePorts({ note }: AggregateShelves): World['notes'] {
  return {
    page: async ({ about, aboutId, isShared, ...page }) =>
      pageOverParts([aboutId], page, {
        read: (part, request) =>
          pageOf(`notes on ${part}`, note.rows([about, part]), { ...request, newestFirst: true }),
        wanted: (found) => isShared === undefined || found.isShared,
      }),
  };
}

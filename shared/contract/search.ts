import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { READ } from '#shared/permissions.ts';

/** One thing that was found: what it is, its id, and two lines to tell it by. */
export const FoundThing = z
  .object({
    kind: z.enum(['work', 'recording', 'partner', 'cycle', 'artist', 'remittance', 'payout']),
    id: z.string().meta({ description: 'of the thing itself; of a recording, its work' }),
    title: z.string(),
    note: z.string(),
  })
  .meta({ id: 'FoundThing' });
export type FoundThing = z.infer<typeof FoundThing>;

export const MAX_QUERY_LENGTH = 200;

export const findAnything = route({
  operation: 'findAnything',
  method: 'GET',
  path: '/api/search',
  summary: 'Works, recordings, partners, artists, cycles and payments by title, name or identifier',
  access: READ,
  query: z.object({ q: z.string().trim().min(1).max(MAX_QUERY_LENGTH) }),
  reply: { status: 200, schema: z.object({ items: z.array(FoundThing) }) },
  refusals: [],
});

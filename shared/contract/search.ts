import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { workId } from '#shared/examples/repertoire.ts';
import { READ } from '#shared/permissions.ts';
import { Search } from '#shared/schemas/common.ts';

export const FoundThing = z
  .object({
    kind: z.enum(['work', 'recording', 'partner', 'cycle', 'artist', 'remittance', 'payout']),
    id: z.string().meta({ description: 'of the thing itself; of a recording, its work' }),
    title: z.string(),
    note: z.string(),
  })
  .meta({
    id: 'FoundThing',
    description: 'One thing that was found: what it is, its id, and two lines to tell it by.',
  });
export type FoundThing = z.infer<typeof FoundThing>;

export const findAnything = route({
  operation: 'findAnything',
  method: 'GET',
  path: '/api/search',
  summary: 'Works, recordings, partners, artists, cycles and payments by title, name or identifier',
  description:
    'The best few of each kind, for somebody who types: case, accents and punctuation do not count.',
  access: READ,
  query: z.object({ q: Search.meta({ description: 'a title, a name, an identifier or a reference' }) }),
  reply: { status: 200, schema: z.object({ items: z.array(FoundThing) }) },
  example: {
    reply: { items: [{ kind: 'work', id: workId, title: 'Harbour Lights', note: 'T9000000011' }] },
  },
  refusals: [],
});

import * as z from 'zod';
import { Isrc, Iswc } from '#shared/ids.ts';
import { CalendarDate, Count } from '#shared/schemas/common.ts';

/** Why a play needs no work. Declared here because evidence names it, too. */
export const Dismissal = z.enum(['not-music', 'ignored']).meta({
  id: 'Dismissal',
  description:
    'Why a play needs no work. In money it stays unidentified (royalty rules §2), but nobody is asked again.',
});
export type Dismissal = z.infer<typeof Dismissal>;

/** How a work resembles what a log says, or does not. */
export const Resemblance = z.enum([
  ...(['title-same', 'title-same-in-part', 'title-nearly', 'title-part-nearly'] as const),
  ...(['title-most-words', 'title-some-words', 'number-other', 'version-other'] as const),
  ...(['artist-same', 'artist-nearly', 'artist-named', 'artist-other'] as const),
  ...(['no-artist', 'no-artist-in-log', 'no-artist-of-work', 'length-same', 'length-other'] as const),
]);
export type Resemblance = z.infer<typeof Resemblance>;

const Identifiers = { isrc: Isrc.optional(), iswc: Iswc.optional() };

export const Evidence = z
  .discriminatedUnion('code', [
    z.object({ code: Resemblance }),
    z.object({ code: z.enum(['tied', 'nothing-alike', 'no-identifier']) }),
    z.object({ code: z.literal('local-work'), ...Identifiers }),
    z.object({ code: z.literal('partner-work'), ...Identifiers }),
    z.object({ code: z.literal('several-works'), isrc: Isrc.optional(), works: Count }),
    z.object({ code: z.literal('unknown-identifier'), ...Identifiers }),
    z.object({ code: z.literal('title-contradicts'), title: z.string() }),
    z.object({ code: z.literal('also-called'), title: z.string() }),
    z.object({ code: z.literal('song-decided'), by: z.string(), on: CalendarDate }),
    z.object({ code: z.literal('linked'), by: z.string() }),
    z.object({ code: z.literal('dismissed'), by: z.string(), as: Dismissal }),
  ])
  .meta({
    id: 'Evidence',
    description:
      'One ground of a decision about a play: a code, with what it is about. Words for it stand where it is shown.',
  });
export type Evidence = z.infer<typeof Evidence>;

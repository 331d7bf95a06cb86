import * as z from 'zod';
import { Isrc, Iswc, PartnerId, WorkId } from '#shared/ids.ts';
import { recordOf, told } from '#shared/limits.ts';
import { Actor, CalendarDate, Count } from '#shared/schemas/common.ts';

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
    z.object({ code: z.enum(['tied', 'title-tells-little', 'nothing-alike', 'no-identifier']) }),
    z.object({ code: z.literal('local-work'), ...Identifiers }),
    z.object({ code: z.literal('partner-work'), ...Identifiers }),
    z.object({ code: z.literal('several-works'), isrc: Isrc.optional(), works: Count }),
    z.object({ code: z.literal('unknown-identifier'), ...Identifiers }),
    z.object({ code: z.literal('title-contradicts'), title: told(300) }),
    z.object({ code: z.literal('also-called'), title: told(300) }),
    z.object({ code: z.literal('song-decided'), by: Actor, on: CalendarDate }),
    z.object({ code: z.literal('linked'), by: Actor }),
    z.object({ code: z.literal('dismissed'), by: Actor, as: Dismissal }),
  ])
  .meta({
    id: 'Evidence',
    description:
      'One ground of a decision about a play: a code, with what it is about. Words for it stand where it is shown.',
  });
export type Evidence = z.infer<typeof Evidence>;

/** How many numbers of a match are told. */
const MAX_FEATURES = 20;
export const MatchFacts = z
  .object({
    best: z
      .object({ workId: WorkId, partnerId: PartnerId.optional(), likelihood: z.number() })
      .optional()
      .meta({ description: 'The best work, whatever came of it, and how likely the model alone found it.' }),
    features: recordOf(MAX_FEATURES, z.string().max(60), z.number()).meta({
      description: 'The numbers that counted most, by name.',
    }),
    runnerUp: z
      .object({ workId: WorkId, margin: z.number() })
      .optional()
      .meta({ description: 'The next best work and by how many log-odds it is behind.' }),
    base: z.string().max(1000).meta({ description: 'version of the index of works' }),
    delta: z.string().max(200).optional().meta({ description: 'the last of its additions' }),
    model: z.string().max(60),
    settings: Count.meta({ description: 'version of the thresholds, 0 for those of the model' }),
    stale: z
      .literal(true)
      .optional()
      .meta({ description: 'Works had come that the index did not have yet.' }),
  })
  .meta({
    id: 'MatchFacts',
    description: 'What a match by title and names was decided on: enough to explain it and to make it again.',
  });
export type MatchFacts = z.infer<typeof MatchFacts>;

import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { PartnerId, PublicPlayId, StationId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { CalendarDate, Page, pageOf, Territory } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import {
  AttributionStatus,
  NewPlays,
  PlayDismissal,
  PlayLink,
  PlaysLinked,
  PlaysTaken,
  PlayView,
  UnmatchedPlay,
  WaitingSong,
} from '#shared/schemas/usage.ts';
/** Business dates, both included. */
export const Rematch = z
  .object({ territory: Territory, from: CalendarDate, to: CalendarDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'the period ends before it starts' })
  .meta({ id: 'Rematch' });
export type Rematch = z.infer<typeof Rematch>;

/** `from` and `to` are business dates, both included. */
const usageFilter = {
  territory: Territory.optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  stationId: StationId.optional(),
};
const play = z.object({ playId: PublicPlayId });

export const sendPlays = route({
  operation: 'sendPlays',
  method: 'POST',
  path: '/api/usage/plays',
  summary: 'Up to 1,000 plays; each is judged by itself',
  access: OPS,
  body: NewPlays,
  reply: { status: 200, schema: PlaysTaken },
  refusals: [],
});

export const listUnmatched = route({
  operation: 'listUnmatched',
  method: 'GET',
  path: '/api/usage/unmatched',
  summary: 'Plays without a work, with candidates',
  access: READ,
  query: Page.extend(usageFilter),
  reply: { status: 200, schema: pageOf(UnmatchedPlay) },
  refusals: [],
});

export const listAttributions = route({
  operation: 'listAttributions',
  method: 'GET',
  path: '/api/usage/attributions',
  summary: 'Plays and what they were attributed to',
  access: READ,
  query: Page.extend({
    ...usageFilter,
    status: AttributionStatus.optional(),
    partnerId: PartnerId.optional(),
  }),
  reply: { status: 200, schema: pageOf(PlayView) },
  refusals: [],
});

export const listWaitingSongs = route({
  operation: 'listWaitingSongs',
  method: 'GET',
  path: '/api/usage/songs',
  summary: 'Plays without a work, by title and artist, those that hold the most money first',
  access: READ,
  query: Page.extend(usageFilter),
  reply: { status: 200, schema: pageOf(WaitingSong) },
  refusals: [],
});

export const rematchPlays = route({
  operation: 'rematchPlays',
  method: 'POST',
  path: '/api/usage/rematch',
  summary: 'Match unmatched and doubtful plays of open cycles again',
  access: OPS,
  body: Rematch,
  reply: { status: 202, schema: Job },
  refusals: [],
});

export const dismissPlay = route({
  operation: 'dismissPlay',
  method: 'POST',
  path: '/api/usage/plays/{playId}/dismiss',
  summary: 'Say that a play needs no work',
  access: OPS,
  params: play,
  body: PlayDismissal,
  reply: { status: 200, schema: PlaysLinked },
  refusals: ['not-found', 'play.in-locked-cycle', 'version.stale'],
});

export const linkPlay = route({
  operation: 'linkPlay',
  method: 'POST',
  path: '/api/usage/plays/{playId}/link',
  summary: 'Say by hand which work was played',
  access: OPS,
  params: play,
  body: PlayLink,
  reply: { status: 200, schema: PlaysLinked },
  refusals: ['not-found', 'link.target-unknown', 'play.in-locked-cycle', 'version.stale'],
});

export const unlinkPlay = route({
  operation: 'unlinkPlay',
  method: 'DELETE',
  path: '/api/usage/plays/{playId}/link',
  summary: 'Take a manual link or dismissal back',
  access: OPS,
  params: play,
  query: z.object({
    /** What was decided together is taken back together, and no longer remembered. */
    applyToSame: z.stringbool().default(false),
  }),
  reply: { status: 200, schema: PlayView },
  refusals: ['not-found', 'play.not-linked', 'play.in-locked-cycle', 'version.stale'],
});

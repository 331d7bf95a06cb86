import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { workId } from '#shared/examples/repertoire.ts';
import { plays, playsTaken, playView, unmatchedPlay, waitingSong } from '#shared/examples/usage.ts';
import { PartnerId, PublicPlayId, StationId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { CalendarDate, filter, Page, pageOf, period, Territory } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import {
  AttributionStatus,
  NewPlays,
  PlayDismissal,
  PlayLink,
  PlaysLinked,
  PlaysTaken,
  PlayUnlinked,
  PlayView,
  UnmatchedPlay,
} from '#shared/schemas/usage.ts';
import { WaitingSong } from '#shared/schemas/waiting-songs.ts';

export const Rematch = z
  .object({ territory: Territory, from: CalendarDate, to: CalendarDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'the period ends before it starts' })
  .meta({ id: 'Rematch', description: 'Business dates, both included.' });
export type Rematch = z.infer<typeof Rematch>;

const usageFilter = {
  territory: filter(Territory, 'plays in this territory'),
  ...period('played, by business date,'),
  stationId: filter(StationId, 'plays of this station'),
};
const play = z.object({ playId: PublicPlayId });

export const sendPlays = route({
  operation: 'sendPlays',
  method: 'POST',
  path: '/api/usage/plays',
  summary: 'Up to 1,000 plays; each is judged by itself',
  description:
    'Takes plays and matches them at once. A play is known by its station and `playId`: sent again it counts as a duplicate and changes nothing. One that cannot be taken is named in `rejected` by its place in the batch; the others are taken. An element of `plays` has the shape of `NewPlay`.',
  access: OPS,
  body: NewPlays,
  reply: { status: 200, schema: PlaysTaken },
  example: { body: plays, reply: playsTaken },
  refusals: [],
});

export const listUnmatched = route({
  operation: 'listUnmatched',
  method: 'GET',
  path: '/api/usage/unmatched',
  summary: 'Plays without a work, with candidates',
  description:
    'Plays of the last twelve months, or of the period asked for, that wait for a person, each with the works it may be, the likeliest first, and the reasons.',
  access: READ,
  query: Page.extend(usageFilter),
  reply: { status: 200, schema: pageOf(UnmatchedPlay) },
  example: { reply: pageWith(unmatchedPlay) },
  refusals: [],
});

export const listAttributions = route({
  operation: 'listAttributions',
  method: 'GET',
  path: '/api/usage/attributions',
  summary: 'Plays and what they were attributed to',
  description:
    'Plays station by station and day by day: of the last 31 days, or of the period asked for, 400 days at most. A page may be shorter than its limit while there is more; `nextCursor` says so.',
  access: READ,
  query: Page.extend({
    ...usageFilter,
    status: filter(AttributionStatus, 'plays of this status'),
    partnerId: filter(PartnerId, 'plays that led to a work through this partner’s delivery'),
  }),
  reply: { status: 200, schema: pageOf(PlayView) },
  example: { reply: pageWith(playView) },
  refusals: [],
});

export const listWaitingSongs = route({
  operation: 'listWaitingSongs',
  method: 'GET',
  path: '/api/usage/songs',
  summary: 'Plays without a work, by title and artist, those that hold the most money first',
  description:
    'Plays that wait for a person, grouped by territory, title and artist, with what they would be worth at the point values of the last locked cycle; of plays in locked cycles, never more than these hold for them. Deciding one of them with `applyToSame` decides all.',
  access: READ,
  query: Page.extend({
    ...usageFilter,
    cycles: filter(z.enum(['open', 'locked']), 'songs with a play outside locked cycles, or without one'),
  }),
  reply: { status: 200, schema: pageOf(WaitingSong) },
  example: { reply: pageWith(waitingSong) },
  refusals: [],
});

export const rematchPlays = route({
  operation: 'rematchPlays',
  method: 'POST',
  path: '/api/usage/rematch',
  summary: 'Match unmatched and doubtful plays of open cycles again',
  description:
    'Starts a job that matches the plays of a territory and period again with the repertoire there is now. What a person decided stays, and so do plays of closed cycles.',
  access: OPS,
  body: Rematch,
  reply: { status: 202, schema: Job },
  example: {
    body: { territory: 'GH', from: '2026-01-01', to: '2026-03-31' },
    reply: queuedJob('rematch', null),
  },
  refusals: [],
});

export const dismissPlay = route({
  operation: 'dismissPlay',
  method: 'POST',
  path: '/api/usage/plays/{playId}/dismiss',
  summary: 'Say that a play needs no work',
  description:
    'Takes the play out of the queue: it is no music, or not worth anybody’s time. In money it stays unidentified. With `applyToSame` all plays of the same title and artist go with it, and later ones too.',
  access: OPS,
  params: play,
  body: PlayDismissal,
  reply: { status: 200, schema: PlaysLinked },
  example: { body: { as: 'not-music', reason: 'An advertisement' }, reply: { play: playView, linked: 12 } },
  refusals: ['not-found', 'cycle.closing', 'adjustment.too-late', 'play.expired', 'version.stale'],
});

export const linkPlay = route({
  operation: 'linkPlay',
  method: 'POST',
  path: '/api/usage/plays/{playId}/link',
  summary: 'Say by hand which work was played',
  description:
    'Overrides matching for a play, audited with its reason. Name a work or a recording, not both. With `applyToSame` all plays of the same title and artist are linked, and later ones too.',
  access: OPS,
  params: play,
  body: PlayLink,
  reply: { status: 200, schema: PlaysLinked },
  example: {
    body: { workId, reason: 'Listened to the recording', applyToSame: true },
    reply: { play: playView, linked: 3 },
  },
  refusals: [
    'not-found',
    'link.target-unknown',
    'cycle.closing',
    'adjustment.too-late',
    'play.expired',
    'version.stale',
  ],
});

export const unlinkPlay = route({
  operation: 'unlinkPlay',
  method: 'DELETE',
  path: '/api/usage/plays/{playId}/link',
  summary: 'Take a manual link or dismissal back',
  description: 'Gives the play the attribution that it had before a person decided.',
  access: OPS,
  params: play,
  query: z.object({
    applyToSame: z.stringbool().default(false).meta({
      description: 'what was decided together is taken back together, and no longer remembered',
    }),
  }),
  reply: { status: 200, schema: PlayUnlinked },
  example: { reply: playView },
  refusals: [
    'not-found',
    'play.not-linked',
    'cycle.closing',
    'adjustment.too-late',
    'play.expired',
    'version.stale',
  ],
});

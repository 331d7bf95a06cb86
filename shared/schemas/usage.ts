import * as z from 'zod';
import {
  Isrc,
  IsrcInput,
  Iswc,
  IswcInput,
  PartnerId,
  PublicPlayId,
  RecordingId,
  StationId,
  WorkId,
} from '#shared/ids.ts';
import { firstOf, told } from '#shared/limits.ts';
import { Actor, CalendarDate, Count, FreeText, Instant, Territory, Version } from '#shared/schemas/common.ts';
import { PlayAdjustment } from '#shared/schemas/events.ts';
import { Dismissal, Evidence, MatchFacts } from '#shared/schemas/evidence.ts';
import { WorkOrigin } from '#shared/schemas/repertoire.ts';

export const MatchMethod = z
  .enum(['fingerprint', 'isrc', 'iswc', 'metadata', 'manual'])
  .meta({ id: 'MatchMethod' });
export const AttributionStatus = z
  .enum(['matched', 'unmatched', 'review'])
  .meta({ id: 'AttributionStatus', description: 'A play in review counts as unmatched (royalty rules §2).' });

export const PlayId = z
  .string()
  .trim()
  .min(1)
  .max(128)
  .regex(/^\P{Cc}*$/u, 'control characters are not allowed')
  .meta({ id: 'PlayId', description: 'The id that a station’s log gave a play; unique within it.' });
const LogText = z.string().trim().max(1000);
export const MAX_PLAY_SECONDS = 86_400;

export const NewPlay = z
  .object({
    playId: PlayId,
    stationId: StationId,
    playedAt: z.iso.datetime({ offset: true }).max(64),
    title: LogText.optional(),
    artist: LogText.optional(),
    isrc: IsrcInput.optional(),
    iswc: IswcInput.optional(),
    durationSeconds: Count.max(MAX_PLAY_SECONDS).optional(),
    method: MatchMethod.optional(),
    confidence: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'NewPlay', description: 'One play as it comes in, by API or as a row of a file.' });
export type NewPlay = z.infer<typeof NewPlay>;

export const MAX_PLAYS_AT_ONCE = 1000;
/** It is taken whatever it is, and judged by itself; whoever sends it reads what it should be. */
const DESCRIBED_AS_PLAY = { $ref: '#/components/schemas/NewPlay' };
export const NewPlays = z
  .object({ plays: z.array(z.unknown().meta(DESCRIBED_AS_PLAY)).min(1).max(MAX_PLAYS_AT_ONCE) })
  .meta({
    id: 'NewPlays',
    description: 'A batch: each play is judged by itself, and a bad one rejects only itself.',
  });
export type NewPlays = z.infer<typeof NewPlays>;

export const PlaysTaken = z
  .object({
    accepted: Count,
    duplicates: Count,
    rejected: z.array(z.object({ index: Count, code: z.string(), message: z.string() })),
    matched: Count,
    unmatched: Count,
  })
  .meta({ id: 'PlaysTaken' });
export type PlaysTaken = z.infer<typeof PlaysTaken>;

export const Candidate = z
  .object({
    workId: WorkId,
    title: z.string(),
    origin: WorkOrigin,
    names: z.array(z.string()).meta({ description: 'Performers where they are known, else writers.' }),
    iswc: Iswc.nullable(),
    score: z.number().meta({ description: 'how likely it is this one, from 0 to 1' }),
    reasons: z.array(Evidence),
  })
  .meta({
    id: 'Candidate',
    description: 'A work that a play may be, with what a person needs to tell: the best first.',
  });
export type Candidate = z.infer<typeof Candidate>;

export const Attribution = z
  .object({
    status: AttributionStatus,
    method: MatchMethod.optional(),
    workId: WorkId.optional(),
    recordingId: RecordingId.optional(),
    partnerId: PartnerId.optional().meta({
      description: 'The partner whose delivery led to the work; absent for local works.',
    }),
    confidence: z.number(),
    evidence: firstOf(20, Evidence),
    candidateWorkIds: firstOf(50, WorkId),
    match: MatchFacts.optional().meta({ description: 'Of what was found by title and names.' }),
    dismissed: Dismissal.optional(),
    decidedAt: Instant,
    decidedBy: Actor,
    reason: told(2000).optional(),
  })
  .meta({ id: 'Attribution', description: 'What was decided about a play, and on what grounds.' });
export type Attribution = z.infer<typeof Attribution>;

/** A play and its attribution: one record. */
export const Play = z.object({
  playId: PlayId,
  stationId: StationId,
  territory: Territory,
  /** The business date: the day of `playedAt` in the station's time zone. */
  date: CalendarDate,
  playedAt: Instant,
  title: LogText.optional(),
  artist: LogText.optional(),
  isrc: Isrc.optional(),
  iswc: Iswc.optional(),
  durationSeconds: Count,
  /** Its log gives no lengths: this is the time up to what came next, at most four minutes. */
  isLengthEstimated: z.literal(true).optional(),
  method: MatchMethod.optional(),
  confidence: z.number().optional(),
  /** The job or request that brought it: the same source sending it again is a retry, not a duplicate. */
  source: z.string().max(255),
  receivedAt: Instant,
  /** Title and artist without case, marks and punctuation: plays of one song stand together in the queue. */
  song: z.string().max(160),
  attribution: Attribution,
  /** What the attribution was before a person's link, to go back to. */
  attributionBefore: Attribution.optional(),
  /**
   * How it stood when its cycle was locked, kept by the first decision after that. `isLate`: it arrived, or found its
   * work, after the lock; false while no event has said so.
   */
  atLock: z
    .object({
      workId: WorkId.optional(),
      dismissed: z.literal(true).optional(),
      isLate: z.boolean().optional(),
    })
    .optional(),
  version: Version,
});
export type Play = z.infer<typeof Play>;

/** What a close freezes of a play: how long it was and what was judged of it, without what speaks for that. */
export const HeardPlay = Play.pick({
  ...{ playId: true, stationId: true, date: true, playedAt: true, receivedAt: true },
  ...{ durationSeconds: true, title: true, artist: true, isrc: true, atLock: true },
}).extend({ attribution: Attribution.pick({ status: true, workId: true, dismissed: true }) });
export type HeardPlay = z.infer<typeof HeardPlay>;

export const PlayView = z
  .object({
    id: PublicPlayId,
    playId: z.string(),
    stationId: StationId,
    territory: Territory,
    date: CalendarDate,
    playedAt: Instant,
    title: z.string().nullable(),
    artist: z.string().nullable(),
    isrc: Isrc.nullable(),
    iswc: Iswc.nullable(),
    durationSeconds: Count,
    isLengthEstimated: z.boolean().meta({ description: 'Its log gives no lengths: up to what came next.' }),
    attribution: Attribution,
  })
  .meta({ id: 'PlayView', description: 'A play in a list.' });
export type PlayView = z.infer<typeof PlayView>;

export const PlayUnlinked = PlayView.extend({ adjustment: PlayAdjustment.optional() }).meta({
  id: 'PlayUnlinked',
});

export const UnmatchedPlay = PlayView.extend({ candidates: z.array(Candidate) }).meta({
  id: 'UnmatchedPlay',
});
export type UnmatchedPlay = z.infer<typeof UnmatchedPlay>;

export const PlayDismissal = z
  .object({ as: Dismissal, reason: FreeText, applyToSame: z.boolean().default(true) })
  .meta({
    id: 'PlayDismissal',
    description: "A play that needs no work: an advertisement, speech, or what is not worth anybody's time.",
  });
export type PlayDismissal = z.infer<typeof PlayDismissal>;

export const PlayLink = z
  .object({
    workId: WorkId.optional(),
    recordingId: RecordingId.optional(),
    reason: FreeText,
    applyToSame: z.boolean().default(false),
  })
  .refine((link) => (link.workId === undefined) !== (link.recordingId === undefined), {
    path: ['workId'],
    message: 'name a work or a recording, not both',
  })
  .meta({ id: 'PlayLink' });
export type PlayLink = z.infer<typeof PlayLink>;

export const PlaysLinked = z
  .object({
    play: PlayView,
    adjustment: PlayAdjustment.optional(),
    linked: Count.meta({ description: 'plays that were linked, this one included' }),
  })
  .meta({ id: 'PlaysLinked' });
export type PlaysLinked = z.infer<typeof PlaysLinked>;

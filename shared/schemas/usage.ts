import { z } from 'zod';
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
import { CalendarDate, Count, FreeText, Instant, Territory, Version } from '#shared/schemas/common.ts';

export const MatchMethod = z
  .enum(['fingerprint', 'isrc', 'iswc', 'metadata', 'manual'])
  .meta({ id: 'MatchMethod' });
/** A play in review counts as unmatched (royalty rules §2). */
export const AttributionStatus = z.enum(['matched', 'unmatched', 'review']).meta({ id: 'AttributionStatus' });

/** The id that a station or its log gave a play; unique within the station. */
export const PlayId = z
  .string()
  .trim()
  .min(1)
  .max(128)
  .regex(/^\P{Cc}*$/u, 'control characters are not allowed')
  .meta({ id: 'PlayId' });
const LogText = z.string().trim().max(1000);
export const MAX_PLAY_SECONDS = 86_400;

/** One play as it comes in, by API or as a row of a file. */
export const NewPlay = z
  .object({
    playId: PlayId,
    stationId: StationId,
    playedAt: z.iso.datetime({ offset: true }),
    title: LogText.optional(),
    artist: LogText.optional(),
    isrc: IsrcInput.optional(),
    iswc: IswcInput.optional(),
    durationSeconds: Count.max(MAX_PLAY_SECONDS).optional(),
    method: MatchMethod.optional(),
    confidence: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'NewPlay' });
export type NewPlay = z.infer<typeof NewPlay>;

export const MAX_PLAYS_AT_ONCE = 1000;
/** A batch: each play is judged by itself, so the plays are unknowns here and a bad one rejects only itself. */
export const NewPlays = z
  .object({ plays: z.array(z.unknown()).min(1).max(MAX_PLAYS_AT_ONCE) })
  .meta({ id: 'NewPlays' });
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
  .object({ workId: WorkId, title: z.string(), score: z.number(), reasons: z.array(z.string()) })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

/** What was decided about a play, and on what grounds. */
export const Attribution = z
  .object({
    status: AttributionStatus,
    method: MatchMethod.optional(),
    workId: WorkId.optional(),
    recordingId: RecordingId.optional(),
    /** The partner whose delivery led to the work; absent for local works. */
    partnerId: PartnerId.optional(),
    confidence: z.number(),
    evidence: z.array(z.string()),
    candidateWorkIds: z.array(WorkId),
    decidedAt: Instant,
    decidedBy: z.string(),
    reason: z.string().optional(),
  })
  .meta({ id: 'Attribution' });
export type Attribution = z.infer<typeof Attribution>;

/** A play and its attribution: one record. */
export const Play = z.object({
  playId: PlayId,
  stationId: StationId,
  territory: Territory,
  /** The business date: the day of `playedAt` in the station's time zone. */
  date: CalendarDate,
  playedAt: Instant,
  title: z.string().optional(),
  artist: z.string().optional(),
  isrc: Isrc.optional(),
  iswc: Iswc.optional(),
  durationSeconds: Count,
  method: MatchMethod.optional(),
  confidence: z.number().optional(),
  /** The job or request that brought it: the same source sending it again is a retry, not a duplicate. */
  source: z.string(),
  receivedAt: Instant,
  /** Title and artist without case, marks and punctuation: plays of one song stand together in the queue. */
  song: z.string(),
  attribution: Attribution,
  /** What the attribution was before a person's link, to go back to. */
  attributionBefore: Attribution.optional(),
  version: Version,
});
export type Play = z.infer<typeof Play>;

/** A play in a list. */
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
    attribution: Attribution,
  })
  .meta({ id: 'PlayView' });
export type PlayView = z.infer<typeof PlayView>;

export const UnmatchedPlay = PlayView.extend({ candidates: z.array(Candidate) }).meta({
  id: 'UnmatchedPlay',
});
export type UnmatchedPlay = z.infer<typeof UnmatchedPlay>;

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
    linked: Count.meta({ description: 'plays that were linked, this one included' }),
  })
  .meta({ id: 'PlaysLinked' });
export type PlaysLinked = z.infer<typeof PlaysLinked>;

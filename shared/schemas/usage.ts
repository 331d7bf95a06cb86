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
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, FreeText, Instant, Territory, Version } from '#shared/schemas/common.ts';
import { WorkOrigin } from '#shared/schemas/repertoire.ts';

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

/** A work that a play may be, with what a person needs to tell: the best first. */
export const Candidate = z
  .object({
    workId: WorkId,
    title: z.string(),
    origin: WorkOrigin,
    /** Performers where they are known, else writers. */
    names: z.array(z.string()),
    iswc: Iswc.nullable(),
    score: z.number().meta({ description: 'how likely it is this one, from 0 to 1' }),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

/** What a match by title and names was decided on: enough to explain it and to make it again. */
export const MatchFacts = z
  .object({
    /** The best work, whatever came of it, and how likely the model alone found it. */
    best: z.object({ workId: WorkId, partnerId: PartnerId.optional(), likelihood: z.number() }).optional(),
    /** The numbers that counted most, by name. */
    features: z.record(z.string(), z.number()),
    /** The next best work and by how many log-odds it is behind. */
    runnerUp: z.object({ workId: WorkId, margin: z.number() }).optional(),
    base: z.string().meta({ description: 'version of the index of works' }),
    delta: z.string().optional().meta({ description: 'the last of its additions' }),
    model: z.string(),
    settings: Count.meta({ description: 'version of the thresholds, 0 for those of the model' }),
    /** Works had come that the index did not have yet. */
    stale: z.literal(true).optional(),
  })
  .meta({ id: 'MatchFacts' });
export type MatchFacts = z.infer<typeof MatchFacts>;

/** Why a play needs no work. In money it stays unidentified (royalty rules §2), but nobody is asked again. */
export const Dismissal = z.enum(['not-music', 'ignored']).meta({ id: 'Dismissal' });
export type Dismissal = z.infer<typeof Dismissal>;

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
    /** Of what was found by title and names. */
    match: MatchFacts.optional(),
    dismissed: Dismissal.optional(),
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

/** Plays of one title and artist that wait for a person. */
export const WaitingSong = z
  .object({
    /** One of the plays, through which all are decided. */
    playId: PublicPlayId,
    title: z.string().nullable(),
    artist: z.string().nullable(),
    isrc: Isrc.nullable(),
    iswc: Iswc.nullable(),
    durationSeconds: Count,
    territory: Territory,
    status: AttributionStatus,
    evidence: z.array(z.string()),
    plays: Count,
    seconds: Count,
    stationIds: z.array(StationId),
    from: CalendarDate,
    to: CalendarDate,
    expected: MoneyField.nullable().meta({
      description:
        'what the plays would be worth at the last cycle’s point values; null before there was one',
    }),
    isLocked: z.boolean().meta({ description: 'all of them lie in cycles that are closed' }),
    candidates: z.array(Candidate),
  })
  .meta({ id: 'WaitingSong' });
export type WaitingSong = z.infer<typeof WaitingSong>;

/** A play that needs no work: an advertisement, speech, or what is not worth anybody's time. */
export const PlayDismissal = z
  .object({ as: Dismissal, reason: FreeText, applyToSame: z.boolean().default(true) })
  .meta({ id: 'PlayDismissal' });
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
    linked: Count.meta({ description: 'plays that were linked, this one included' }),
  })
  .meta({ id: 'PlaysLinked' });
export type PlaysLinked = z.infer<typeof PlaysLinked>;

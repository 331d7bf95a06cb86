import * as z from 'zod';
import { JobId, PartnerId, PublicPlayId, RefitId, SongProposalId, StationId, WorkId } from '#shared/ids.ts';
import { recordOf } from '#shared/limits.ts';
import { Actor, Count, FreeText, Instant, Sha256, Version } from '#shared/schemas/common.ts';
import { Dismissal } from '#shared/schemas/evidence.ts';

export const IndexLayerAt = z
  .object({
    name: z.string().max(60),
    kind: z.enum(['base', 'delta']),
    key: z.string().max(200),
    sha256: Sha256,
    sizeBytes: Count,
    entries: Count,
    builtAt: Instant,
    jobId: JobId,
  })
  .meta({
    id: 'IndexLayerAt',
    description: 'One immutable artefact of the index of works: a part of the base, or an addition.',
  });
export type IndexLayerAt = z.infer<typeof IndexLayerAt>;

/** How many artefacts the index may have, parts and additions together; with more of them it waits for its next build. */
export const MAX_LAYERS = 80;
/** How many societies there can be: a code has three digits. */
const MAX_SOCIETIES = 1000;

/** Which artefacts make the index that plays are matched against: the base in its parts, then additions, oldest first. */
export const CatalogueIndex = z.object({
  id: z.literal('current'),
  layers: z.array(IndexLayerAt).max(MAX_LAYERS),
  /** The layers before the last change, to fall back to where one of these cannot be read. */
  previous: z.array(IndexLayerAt).max(MAX_LAYERS),
  /** The last ingestion of each partner that it has. */
  covers: recordOf(MAX_SOCIETIES, z.string().max(30), z.string().max(30)),
  /** The model that what waits was last matched by: with another one it is matched again. */
  matchedBy: z.string().max(60),
  updatedAt: Instant,
  version: Version,
});
export type CatalogueIndex = z.infer<typeof CatalogueIndex>;

export const SongVerdict = z.enum(['work', ...Dismissal.options, 'withdrawn']).meta({
  id: 'SongVerdict',
  description: 'What a person decided about a title and artist. It holds for later plays of the same.',
});
export type SongVerdict = z.infer<typeof SongVerdict>;

export const SongDecision = z
  .object({
    id: z.string().max(160).meta({
      description: 'Title and artist as one key (`songKey`): a decision is about all that are written so.',
    }),
    title: z.string().max(1000).nullable(),
    artist: z.string().max(1000).nullable(),
    durationSeconds: Count,
    stationId: StationId.meta({ description: 'whose log it was decided on' }),
    playId: PublicPlayId.optional().meta({
      description: 'the play it was decided on, through which all are taken back; absent of old decisions',
    }),
    verdict: SongVerdict,
    workId: WorkId.nullable(),
    /** What matching had thought: from where people and it differ, its thresholds are learned. */
    thought: z
      .object({
        workId: WorkId.nullable(),
        partnerId: PartnerId.nullable(),
        confidence: z.number(),
        model: z.string().max(60),
      })
      .nullable(),
    plays: Count.meta({ description: 'how many plays were decided with it' }),
    reason: FreeText,
    proposalId: SongProposalId.optional().meta({
      description: 'the proposal of a partner that was accepted by it; absent where nobody proposed it',
    }),
    decidedBy: Actor,
    decidedAt: Instant,
    version: Version,
  })
  .meta({ id: 'SongDecision' });
export type SongDecision = z.infer<typeof SongDecision>;

export const Bands = z
  .object({ accept: z.number().min(0).max(1), reject: z.number().min(0).max(1) })
  .refine(({ accept, reject }) => reject <= accept, { path: ['reject'], message: 'reject is above accept' })
  .meta({
    id: 'Bands',
    description:
      'Confidence at or above `accept` counts, below `reject` is unmatched, between is for a person.',
  });
export type Bands = z.infer<typeof Bands>;

export const Calibration = z.object({ intercept: z.number(), slope: z.number() }).meta({
  id: 'Calibration',
  description: 'Confidence of one source made honest: log-odds become `intercept + slope · log-odds`.',
});
export type Calibration = z.infer<typeof Calibration>;

export const MatchingScope = z
  .string()
  .regex(
    /^(default|station:[A-Za-z0-9][A-Za-z0-9._-]{0,63}|partner:prt_[0-9A-HJKMNP-TV-Z]{26})$/,
    'expected default, station:… or partner:…',
  )
  .meta({
    id: 'MatchingScope',
    description:
      "For whom thresholds hold: for all, for one station's logs, or for the works of one partner.",
  });
export type MatchingScope = z.infer<typeof MatchingScope>;

export const ScopedBands = z
  .object({
    bands: Bands,
    calibration: Calibration.nullable(),
    refitId: RefitId.nullable().meta({
      description: 'the refit that they came from; null where a person set them',
    }),
    changedAt: Instant,
    changedBy: Actor,
  })
  .meta({ id: 'ScopedBands' });
export type ScopedBands = z.infer<typeof ScopedBands>;

/** How many stations and partners may have thresholds of their own. */
export const MAX_SCOPES = 400;

/** Thresholds in force besides the model's own. */
export const MatchingSettings = z.object({
  id: z.literal('matching'),
  scopes: recordOf(MAX_SCOPES, MatchingScope, ScopedBands),
  updatedAt: Instant,
  version: Version,
});
export type MatchingSettings = z.infer<typeof MatchingSettings>;

export const FitMeasures = z
  .object({
    accepted: Count,
    precision: z.number().nullable().meta({ description: 'of what would be accepted, how much is right' }),
    recall: z
      .number()
      .nullable()
      .meta({ description: 'of what has a work, how much would be accepted right' }),
    calibrationError: z.number().nullable(),
    toReview: Count,
    rejectedWrongly: Count,
  })
  .meta({ id: 'FitMeasures', description: "How well thresholds do on people's decisions." });
export type FitMeasures = z.infer<typeof FitMeasures>;

export const Refit = z
  .object({
    id: RefitId,
    scope: MatchingScope,
    status: z.enum(['proposed', 'accepted', 'outdated']),
    model: z.string().max(60),
    decisions: Count,
    right: Count,
    before: z.object({ bands: Bands, calibration: Calibration.nullable(), measures: FitMeasures }),
    after: z.object({ bands: Bands, calibration: Calibration.nullable(), measures: FitMeasures }),
    settingsVersion: Count.meta({
      description:
        'The version of the settings that it was fitted against; accepted on another one it is refused.',
    }),
    proposedAt: Instant,
    proposedBy: Actor,
    acceptedAt: Instant.nullable(),
    acceptedBy: Actor.nullable(),
    version: Version,
  })
  .meta({
    id: 'Refit',
    description: "Thresholds and calibration as people's decisions would have them, against those in force.",
  });
export type Refit = z.infer<typeof Refit>;

export const MatchingState = z
  .object({
    index: z
      .object({
        layers: z.array(IndexLayerAt.omit({ key: true })),
        entries: Count,
        sizeBytes: Count,
        updatedAt: Instant,
        isStale: z.boolean().meta({ description: 'works have come that it does not have yet' }),
      })
      .nullable(),
    model: z.object({
      version: z.string(),
      bands: Bands,
      provenance: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    scopes: z.array(ScopedBands.extend({ scope: MatchingScope })),
    settingsVersion: Count,
  })
  .meta({ id: 'MatchingState', description: 'The state of matching, for people.' });
export type MatchingState = z.infer<typeof MatchingState>;

import * as z from 'zod';
import { Ipi, Isrc, Iswc, JobId, PartnerId, PartyId, RecordingId, SocietyCode, WorkId } from '#shared/ids.ts';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { firstOf, within } from '#shared/limits.ts';
import { Percent } from '#shared/money.ts';
import { Count, Instant, Name, Version } from '#shared/schemas/common.ts';
import { Registration } from '#shared/schemas/registrations.ts';

export const PartyRole = z
  .string()
  .regex(/^[A-Z]{1,2}$/)
  .meta({
    id: 'PartyRole',
    description: "CWR's writer and publisher roles, and PA for a local performing artist.",
  });
export const Right = z.enum(['performing', 'mechanical']);
export const PartyKind = z.enum(['writer', 'publisher', 'artist']);

export const Share = z
  .object({
    kind: PartyKind,
    name: Name,
    ipi: Ipi.optional(),
    role: PartyRole,
    right: Right,
    territory: z.string().meta({ description: 'TIS alpha code: 2WL is the world' }),
    societyCode: SocietyCode.optional(),
    artistReference: z.string().optional(),
    percent: Percent.optional(),
    chain: z.int().min(1).max(99).optional().meta({
      description:
        'Publishers of one number act for the same original publisher; a writer carries that of its publisher (CWR).',
    }),
  })
  .meta({
    id: 'Share',
    description:
      'One share of one work, local or external: party, role, right, territory, percent. `societyCode` absent means that the delivery names none; `099` that the party is known to belong to none. `percent` absent: not known.',
  });
export type Share = z.infer<typeof Share>;

export const Delivery = z
  .object({
    partnerId: PartnerId,
    partnerWorkId: z.string(),
    title: Name,
    alternativeTitles: z.array(z.string()),
    iswc: Iswc.optional(),
    isrcs: z.array(Isrc),
    shares: z.array(Share),
    performers: z.array(z.string()).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    statedAt: Instant.optional().meta({
      description: 'When the sender said so; an older statement never replaces a newer one.',
    }),
    enrichesOnly: z
      .literal(true)
      .optional()
      .meta({ description: 'It adds titles and identifiers and gives no rights.' }),
    addedBy: z.string().optional().meta({
      description: "Which recording's titles it adds, where a message adds to one work in several places.",
    }),
    withdrawnAt: Instant.optional().meta({
      description: 'The sender took it back: it gives no rights any more.',
    }),
    contentHash: z.string(),
    firstAcceptedAt: Instant,
    acceptedAt: Instant,
    jobId: JobId,
    version: Version,
  })
  .meta({
    id: 'Delivery',
    description:
      'What one partner said of a work, the newest version of it; earlier ones are kept beside it.',
  });
export type Delivery = z.infer<typeof Delivery>;

export const WorkOrigin = z.enum(['local', 'external']);

export const Merge = z
  .object({
    workId: WorkId,
    deliveries: z.array(z.object({ partnerId: PartnerId, partnerWorkId: z.string() })),
    iswc: Iswc.optional(),
    reason: z.string(),
    by: z.string(),
    at: Instant,
  })
  .meta({
    id: 'Merge',
    description:
      'That another work was found to be this one, and what came with it, so that it can be undone.',
  });
export type Merge = z.infer<typeof Merge>;

/** How many partners’ answers a work keeps. */
export const MAX_REGISTRATIONS = 200;
/**
 * What deliveries and merges may make of a work or a recording. What is beyond it is not taken; the rest of an item is for
 * what the product itself adds, such as what partners answer.
 */
export const MAX_REPERTOIRE_BYTES = 300 * 1024;

/** A musical work, local or external, one shape. An external one has a delivery per partner, the first accepted first. */
export const Work = within(
  z.object({
    id: WorkId,
    origin: WorkOrigin,
    title: Name,
    alternativeTitles: z.array(z.string()),
    iswc: Iswc.optional(),
    isrcs: z.array(Isrc),
    durationSeconds: Count.optional(),
    /** The work's part of a claim reference (royalty rules §1); stored when first claimed, never derived again. */
    ref: z.string().optional(),
    /** Shares of a local work; an external work's are in its deliveries. */
    shares: z.array(Share),
    deliveries: z.array(Delivery),
    /** Shares of it, or of a work merged into it, were decided by people. */
    decided: z.literal(true).optional(),
    /** The work that this one was merged into; its identifiers lead only there. */
    mergedInto: WorkId.optional(),
    merged: z.array(Merge).optional(),
    /** One for each partner that answered. */
    registrations: firstOf(MAX_REGISTRATIONS, Registration).optional(),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  }),
  MAX_RECORD_BYTES,
);
export type Work = z.infer<typeof Work>;

export const Provenance = z
  .object({
    partnerId: PartnerId,
    partnerWorkId: z.string(),
    title: z.string(),
    shares: z.array(Share),
    performers: z.array(z.string()),
    enrichesOnly: z.boolean(),
    withdrawnAt: Instant.nullable(),
    firstAcceptedAt: Instant,
    acceptedAt: Instant,
    jobId: JobId,
  })
  .meta({ id: 'Provenance', description: 'Where a work came from, for people.' });

export const WorkSummary = z
  .object({
    id: WorkId,
    origin: WorkOrigin,
    title: z.string(),
    iswc: Iswc.nullable(),
    isrcs: z.array(Isrc),
    ref: z.string().nullable(),
    partnerIds: z.array(PartnerId),
  })
  .meta({ id: 'WorkSummary' });
export type WorkSummary = z.infer<typeof WorkSummary>;

export const RecordingDelivery = z
  .object({
    partnerId: PartnerId,
    title: Name,
    artist: z.string().optional(),
    durationSeconds: Count.optional(),
    iswc: Iswc.optional(),
    partnerWorkId: z.string().optional(),
    workId: WorkId.optional(),
    furtherWorkIds: z.array(WorkId).optional().meta({
      description: 'Further works of a medley: it is then of several works, and its plays go to review.',
    }),
    statedAt: Instant.optional(),
    contentHash: z.string(),
    acceptedAt: Instant,
    jobId: JobId,
  })
  .meta({ id: 'RecordingDelivery', description: 'What a partner said of a recording.' });
export type RecordingDelivery = z.infer<typeof RecordingDelivery>;

export const Recording = within(
  z.object({
    id: RecordingId,
    isrc: Isrc,
    title: Name,
    artist: z.string().optional(),
    durationSeconds: Count.optional(),
    deliveries: z.array(RecordingDelivery),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  }),
  MAX_RECORD_BYTES,
).meta({ id: 'Recording' });
export type Recording = z.infer<typeof Recording>;

export const RecordingSummary = z
  .object({
    id: RecordingId,
    isrc: Isrc,
    title: z.string(),
    artist: z.string().nullable(),
    durationSeconds: Count.nullable(),
    workIds: z.array(WorkId),
    partnerIds: z.array(PartnerId),
  })
  .meta({
    id: 'RecordingSummary',
    description: 'A recording in a list: the works it leads to, of which more than one is ambiguous.',
  });

export const WorkDetail = WorkSummary.extend({
  alternativeTitles: z.array(z.string()),
  durationSeconds: Count.nullable(),
  titles: z.array(z.object({ title: z.string(), kind: z.enum(['original', 'alternative']) })),
  shares: z.array(Share),
  recordings: z.array(RecordingSummary),
  provenance: z.array(Provenance),
  mergedInto: WorkId.nullable(),
  merged: z.array(Merge),
  registrations: z.array(Registration),
  createdAt: Instant,
  updatedAt: Instant,
}).meta({ id: 'WorkDetail' });

/** How many other names of a party are kept, and how many societies: those that were told first. */
export const MAX_OTHER_NAMES = 100;
export const MAX_AFFILIATIONS = 100;

/** A writer or publisher, by IPI, or by name where the IPI is not known. Names and societies are added, never replaced. */
export const Party = z.object({
  /** The IPI, or the name where there is none, in capitals, which may be three for one: what tells parties apart. */
  key: within(z.string(), 1900),
  id: PartyId,
  ipi: Ipi.optional(),
  name: Name,
  otherNames: z.array(Name).max(MAX_OTHER_NAMES),
  kinds: z.array(PartyKind).max(PartyKind.options.length),
  affiliations: z.array(z.object({ societyCode: SocietyCode, since: Instant })).max(MAX_AFFILIATIONS),
  createdAt: Instant,
  jobId: JobId,
  version: Version,
});
export type Party = z.infer<typeof Party>;

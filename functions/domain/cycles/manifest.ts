import * as z from 'zod';
import {
  FrozenAgreement,
  FrozenLicence,
  FrozenShare,
  FrozenStation,
  FrozenTariff,
} from '#functions/domain/cycles/frozen-terms.ts';
import {
  ArtistId,
  CycleId,
  DecisionId,
  Ipi,
  Isrc,
  Iswc,
  PartnerId,
  SocietyCode,
  WorkId,
} from '#shared/ids.ts';
import { Currency, Percent } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Territory } from '#shared/schemas/common.ts';

/** A partner as it was frozen, with its agreements for the cycle's territory. */
export const FrozenPartner = z.strictObject({
  id: PartnerId,
  name: z.string(),
  countryCode: Territory,
  societyCode: SocietyCode,
  /** It is paid for plays before this date alone. */
  inactiveFrom: CalendarDate.optional(),
  payWithoutShares: z.boolean(),
  payUnknownSociety: z.boolean(),
  settlementCurrency: Currency,
  defaultAdminFeePercent: Percent.optional(),
  agreements: z.array(FrozenAgreement).readonly(),
});
export type FrozenPartner = z.infer<typeof FrozenPartner>;

/** Shares of a work that two people decided for plays dated in `from`–`to` (royalty rules §4). */
export const FrozenDecision = z.strictObject({
  id: DecisionId,
  from: CalendarDate,
  to: CalendarDate.optional(),
  confirmedAt: Instant,
  shares: z.array(FrozenShare).readonly(),
});
export type FrozenDecision = z.infer<typeof FrozenDecision>;

/** A party, by its IPI, else its name, that belongs to a society from a date on (royalty rules §8). */
export const FrozenAffiliation = z.strictObject({
  ipi: Ipi.optional(),
  name: z.string().optional(),
  societyCode: SocietyCode,
  from: CalendarDate,
});
export type FrozenAffiliation = z.infer<typeof FrozenAffiliation>;

/** A local artist as it was frozen. */
const FrozenArtist = z.strictObject({
  reference: z.string(),
  id: ArtistId,
  name: z.string(),
  ipi: Ipi.optional(),
});
export type FrozenArtist = z.infer<typeof FrozenArtist>;

/** A work as it was frozen: our own shares, what each partner delivered, and what was decided. */
export const FrozenWork = z.strictObject({
  id: WorkId,
  origin: z.enum(['local', 'external']),
  ref: z.string(),
  title: z.string(),
  iswc: Iswc.optional(),
  isrc: Isrc.optional(),
  alternativeTitles: z.array(z.string()).readonly(),
  isrcs: z.array(Isrc).readonly(),
  /** Those that we registered ourselves: of a local work, or of one with the same ISWC or ISRC. */
  shares: z.array(FrozenShare).readonly(),
  /** Shares that two people decided, which take the place of what was delivered on the dates that they name. */
  decisions: z.array(FrozenDecision).readonly(),
  /** In the order in which they were first accepted: the first is "the partner that delivered it". */
  deliveries: z
    .array(
      z.strictObject({
        partnerId: PartnerId,
        partnerWorkId: z.string(),
        version: z.int(),
        shares: z.array(FrozenShare).readonly(),
      }),
    )
    .readonly(),
});
export type FrozenWork = z.infer<typeof FrozenWork>;

/** A play as it was frozen, with the work it was attributed to; without a work it is unmatched or in review. */
const FrozenPlay = z.strictObject({
  playId: z.string(),
  playedAt: Instant,
  /** Date and time of day in the station's zone. */
  date: CalendarDate,
  time: z.string().regex(/^\d\d:\d\d$/),
  durationSeconds: Count,
  workId: WorkId.optional(),
  /** A person said that it is no music: it has no weight and no claim. */
  dismissed: z.literal(true).optional(),
  isrc: Isrc.optional(),
  title: z.string().optional(),
  artist: z.string().optional(),
});
export type FrozenPlay = z.infer<typeof FrozenPlay>;

/** What a close shares with every station: the cycle, the partners and the known affiliations (royalty rules §7). */
export const FrozenCycle = z.strictObject({
  id: CycleId,
  territory: Territory,
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  currency: Currency,
  partners: z.array(FrozenPartner).readonly(),
  ownSocietyCode: SocietyCode,
  artists: z.array(FrozenArtist).readonly(),
  affiliations: z.array(FrozenAffiliation).readonly(),
});
export type FrozenCycle = z.infer<typeof FrozenCycle>;

/** Everything that one station's money is computed from. Later steps read this and nothing else. */
export const StationManifest = z.strictObject({
  cycle: FrozenCycle,
  station: FrozenStation,
  tariffs: z.array(FrozenTariff).readonly(),
  licences: z.array(FrozenLicence).readonly(),
  works: z.array(FrozenWork).readonly(),
  plays: z.array(FrozenPlay).readonly(),
  /** Plays left out because their id was there already. */
  duplicates: Count,
});
export type StationManifest = z.infer<typeof StationManifest>;

import * as z from 'zod';
import { FrozenMinor } from '#functions/domain/cycles/frozen-terms.ts';
import { AgreementId, CycleId, Isrc, Iswc, StationId, TariffId, WorkId } from '#shared/ids.ts';
import { Currency, Multiplier, Rate } from '#shared/money.ts';
import { CalendarDate, Count, Instant } from '#shared/schemas/common.ts';

/** Weights in an allocation are exact fractions in lowest terms, `numerator/denominator`; amounts are minor units. */
const ExactFraction = z.string().regex(/^-?\d+(\/\d+)?$/, 'expected numerator/denominator');

const AllocatedPlay = z.strictObject({
  playId: z.string(),
  playedAt: Instant,
  /** The seconds that count: those above the tariff's maximum do not. */
  durationSeconds: Count,
  isrc: Isrc.optional(),
  /** As the station logged it. */
  artist: z.string().optional(),
  tariffId: TariffId,
  multiplier: Multiplier,
  weight: ExactFraction,
  /** Which claims this play feeds, and with how much of it. */
  shares: z.array(z.strictObject({ ref: z.string(), share: ExactFraction, party: z.string() })).readonly(),
});
export type AllocatedPlay = z.infer<typeof AllocatedPlay>;

/** What a line says of its work. */
const ClaimedWork = z.strictObject({
  id: WorkId,
  title: z.string(),
  iswc: Iswc.optional(),
  isrc: Isrc.optional(),
});
export type ClaimedWork = z.infer<typeof ClaimedWork>;

/** A station's gross comes from two pools: what its plays cost, and its licence fee. */
const PoolKind = z.enum(['plays', 'licence']);
export type PoolKind = z.infer<typeof PoolKind>;
const PoolPart = z.strictObject({
  pool: PoolKind,
  weight: ExactFraction,
  exact: ExactFraction,
  remainderUnit: z.boolean(),
  amountMinor: FrozenMinor,
});
export type PoolPart = z.infer<typeof PoolPart>;

/** What held money waits for (royalty rules §4). */
export const HeldReason = z.enum([
  'unidentified',
  'share-missing',
  'share-conflict',
  'unaffiliated',
  'unrepresented',
  'no-agreement',
]);
export type HeldReason = z.infer<typeof HeldReason>;

/** What one claim gets from this station, and how the amount was worked out. */
const AllocatedClaim = z.strictObject({
  ref: z.string(),
  payeeRef: z.string(),
  payee: z.strictObject({
    kind: z.enum(['partner', 'artist', 'held']),
    id: z.string().optional(),
    name: z.string(),
  }),
  reason: HeldReason.optional(),
  workRef: z.string(),
  /** The work as it was frozen; absent on plays without a work. */
  work: ClaimedWork.optional(),
  agreementId: AgreementId.optional(),
  /** The terms of the agreement that apply. */
  termsFrom: CalendarDate.optional(),
  usageCount: Count,
  totalDurationSeconds: Count,
  pools: z.array(PoolPart).readonly(),
  amountMinor: FrozenMinor,
  held: z
    .array(z.strictObject({ wouldBePayee: z.string(), weight: ExactFraction, amountMinor: FrozenMinor }))
    .readonly(),
});
export type AllocatedClaim = z.infer<typeof AllocatedClaim>;

/** The tariff version that priced some of the plays. */
const AllocatedTariff = z.strictObject({
  id: TariffId,
  broadcasterType: z.string(),
  medium: z.string(),
  basis: z.enum(['perPlay', 'perMinute', 'licencePool']),
  rate: Rate.optional(),
  effectiveDate: CalendarDate.optional(),
  unidentified: z.enum(['hold', 'redistribute']),
  minimumSeconds: Count,
  maximumSeconds: Count,
});
export type AllocatedTariff = z.infer<typeof AllocatedTariff>;

/** One station of a cycle shared out: immutable, written once, read by merge, explain and statements. */
export const Allocation = z.strictObject({
  cycleId: CycleId,
  stationId: StationId,
  stationName: z.string(),
  currency: Currency,
  grossMinor: FrozenMinor,
  heldMinor: FrozenMinor,
  pools: z
    .array(z.strictObject({ pool: PoolKind, grossMinor: FrozenMinor, weight: ExactFraction }))
    .readonly(),
  tariffs: z.array(AllocatedTariff).readonly(),
  counts: z.strictObject({
    plays: Count,
    matched: Count,
    unmatched: Count,
    dismissed: Count,
    weightless: Count,
    duplicate: Count,
  }),
  claims: z.array(AllocatedClaim).readonly(),
  plays: z.array(AllocatedPlay).readonly(),
});
export type Allocation = z.infer<typeof Allocation>;

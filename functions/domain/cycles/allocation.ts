import * as z from 'zod';
import { FrozenMinor } from '#functions/domain/cycles/frozen-terms.ts';
import {
  AgreementId,
  CycleId,
  Ipi,
  Isrc,
  Iswc,
  SocietyCode,
  StationId,
  TariffId,
  WorkId,
} from '#shared/ids.ts';
import { Currency, Multiplier, Percent, Rate } from '#shared/money.ts';
import { CalendarDate, Count, Instant } from '#shared/schemas/common.ts';

/**
 * Weights in an allocation are whole numbers of units. A play's unit is that of its pool (`UNITS` of weigh-play.ts);
 * that of what a claim weighs is finer by the allocation's `shareUnits`. Amounts are minor units.
 */
const Units = z.string().regex(/^\d+$/, 'expected a whole number of units');

/** A station's gross comes from two pools: what its plays cost, and its licence fee. */
export const PoolKind = z.enum(['plays', 'licence']);
export type PoolKind = z.infer<typeof PoolKind>;

const AllocatedPlay = z.strictObject({
  playId: z.string(),
  playedAt: Instant,
  date: CalendarDate,
  pool: PoolKind,
  /** The seconds that count: those above the tariff's maximum do not. */
  durationSeconds: Count,
  isrc: Isrc.optional(),
  /** As the station logged it. */
  title: z.string().optional(),
  artist: z.string().optional(),
  workId: WorkId.optional(),
  tariffId: TariffId,
  multiplier: Multiplier,
  units: Units,
  /** Play money M: what the play brought to all its claims (royalty rules §7). */
  amountMinor: FrozenMinor,
  /** Which claims this play feeds, with what it weighs in them and what it brought them. */
  shares: z.array(z.strictObject({ ref: z.string(), units: Units, amountMinor: FrozenMinor })).readonly(),
});
export type AllocatedPlay = z.infer<typeof AllocatedPlay>;

/** What a line says of its work. */
export const ClaimedWork = z.strictObject({
  id: WorkId,
  title: z.string(),
  iswc: Iswc.optional(),
  isrc: Isrc.optional(),
});
export type ClaimedWork = z.infer<typeof ClaimedWork>;

/** What held money waits for (royalty rules §4). */
export const HeldReason = z.enum([
  'unidentified',
  'share-missing',
  'share-conflict',
  'unaffiliated',
  'unrepresented',
  'society-unknown',
  'no-agreement',
]);
export type HeldReason = z.infer<typeof HeldReason>;

/** Part of held money of a claim in a pool, by the payee whose it would be. */
const HeldDetail = z.strictObject({ wouldBePayee: z.string(), units: Units, amountMinor: FrozenMinor });

/** What one claim gets from one pool of the station. */
const PoolPart = z.strictObject({
  pool: PoolKind,
  units: Units,
  usageCount: Count,
  totalDurationSeconds: Count,
  remainderUnit: z.boolean(),
  amountMinor: FrozenMinor,
  held: z.array(HeldDetail).readonly(),
});
export type PoolPart = z.infer<typeof PoolPart>;

/** A writer or publisher for whom a payee claims. */
export const ClaimParty = z.strictObject({
  name: z.string(),
  ipi: Ipi.optional(),
  role: z.string(),
  societyCode: SocietyCode.optional(),
  percent: Percent.optional(),
});
export type ClaimParty = z.infer<typeof ClaimParty>;

/** Whose a claim is, of which work and under which terms: the same at every station. */
export const ClaimHead = z.strictObject({
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
  parties: z.array(ClaimParty).readonly(),
});
export type ClaimHead = z.infer<typeof ClaimHead>;

/** What one claim gets from this station, and how the amount was worked out. */
const AllocatedClaim = ClaimHead.extend({
  usageCount: Count,
  totalDurationSeconds: Count,
  pools: z.array(PoolPart).readonly(),
  amountMinor: FrozenMinor,
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
  pools: z.array(z.strictObject({ pool: PoolKind, grossMinor: FrozenMinor, units: Units })).readonly(),
  shareUnits: Units,
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

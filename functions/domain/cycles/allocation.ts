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
import { Currency, Percent, Rate } from '#shared/money.ts';
import { CalendarDate, Count } from '#shared/schemas/common.ts';

/**
 * Weights in an allocation are whole numbers of units. A play's unit is that of its pool (`UNITS` of weigh-play.ts);
 * that of what a claim weighs is finer by the allocation's `shareUnits`. Amounts are minor units.
 */
const Units = z.string().regex(/^\d+$/, 'expected a whole number of units');

/** A station's gross comes from two pools: what its plays cost, and its licence fee. */
export const PoolKind = z.enum(['plays', 'licence']);
export type PoolKind = z.infer<typeof PoolKind>;

export type AllocatedPlay = {
  readonly playId: string;
  readonly playedAt: string;
  readonly date: string;
  readonly pool: PoolKind;
  /** The seconds that count: those above the tariff's maximum do not. */
  readonly durationSeconds: number;
  readonly isrc?: string;
  /** As the station logged it. */
  readonly title?: string;
  readonly artist?: string;
  readonly workId?: WorkId;
  readonly tariffId: TariffId;
  readonly multiplier: string;
  readonly units: string;
  /** Play money M: what the play brought to all its claims (royalty rules §7). */
  readonly amountMinor: string;
  /** Which claims this play feeds, with what it weighs in them and what it brought them. */
  readonly shares: readonly { readonly ref: string; readonly units: string; readonly amountMinor: string }[];
};

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
type HeldDetail = {
  readonly wouldBePayee: string;
  readonly units: string;
  readonly amountMinor: string;
};

/** What one claim gets from one pool of the station. */
export type PoolPart = {
  readonly pool: PoolKind;
  readonly units: string;
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly remainderUnit: boolean;
  readonly amountMinor: string;
  readonly held: readonly HeldDetail[];
};

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
export type AllocatedClaim = ClaimHead & {
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly pools: readonly PoolPart[];
  readonly amountMinor: string;
};

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

/** What is said of a station as a whole when it is shared out. */
export const AllocationHead = z.strictObject({
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
});

/** One station of a cycle shared out: immutable, written once in parts, read by merge, explain and statements. */
export type Allocation = z.infer<typeof AllocationHead> & {
  readonly claims: readonly AllocatedClaim[];
  readonly plays: readonly AllocatedPlay[];
};

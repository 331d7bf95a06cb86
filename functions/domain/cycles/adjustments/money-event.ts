import * as z from 'zod';
import { PoolKind } from '#functions/domain/cycles/allocation.ts';
import { FrozenAgreement, FrozenLicence } from '#functions/domain/cycles/frozen-terms.ts';
import {
  FrozenAffiliation,
  FrozenDecision,
  FrozenPartner,
  FrozenWork,
} from '#functions/domain/cycles/manifest.ts';
import { CycleId, ExpiryId, Isrc, StationId, TariffId, WorkId } from '#shared/ids.ts';
import { Currency, Multiplier } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Territory } from '#shared/schemas/common.ts';

const Units = z.string().regex(/^\d+$/);

/** A frozen play has another work, or none. The work is as it stood when the event was committed. */
const Match = z.strictObject({
  kind: z.literal('match'),
  stationId: StationId,
  playId: z.string(),
  date: CalendarDate,
  work: FrozenWork.optional(),
});
/** A play of a locked period that arrived; or an unidentified one of a `redistribute` station that found its work. */
const LatePlay = z.strictObject({
  kind: z.literal('late-play'),
  stationId: StationId,
  playId: z.string(),
  playedAt: Instant,
  date: CalendarDate,
  pool: PoolKind,
  durationSeconds: Count,
  units: Units,
  tariffId: TariffId,
  multiplier: Multiplier,
  /** What becomes of plays without a work at its station. */
  unidentified: z.enum(['hold', 'redistribute']),
  title: z.string().optional(),
  artist: z.string().optional(),
  isrc: Isrc.optional(),
  work: FrozenWork.optional(),
});
/** Shares of a work that two people decided for plays dated in some days. */
const Shares = z.strictObject({
  kind: z.literal('shares'),
  workId: WorkId,
  workRef: z.string(),
  decision: FrozenDecision,
});
/** An agreement, or a partner made later, pays held plays. */
const AgreementFact = z.strictObject({
  kind: z.literal('agreement'),
  partner: FrozenPartner,
  agreement: FrozenAgreement,
});
/** A party belongs to a society from a date on. */
const AffiliationFact = z.strictObject({ kind: z.literal('affiliation'), affiliation: FrozenAffiliation });
/** A licence that a locked cycle had a part of was revised. */
const LicenceFact = z.strictObject({
  kind: z.literal('licence'),
  stationId: StationId,
  licence: FrozenLicence,
});
/** Held money of a locked cycle is too old: the list, which two people confirmed, and what was held then (§9.3). */
const ExpiryFact = z.strictObject({
  kind: z.literal('expiry'),
  cycleId: CycleId,
  expiryId: ExpiryId,
  boardReference: z.string(),
  amountMinor: Units,
  currency: Currency,
});

export const EventFacts = z.discriminatedUnion('kind', [
  Match,
  LatePlay,
  Shares,
  AgreementFact,
  AffiliationFact,
  LicenceFact,
  ExpiryFact,
]);
export type EventFacts = z.infer<typeof EventFacts>;

/** The stations of a locked cycle whose boxes an event may touch. */
const TouchedStations = z.strictObject({ cycleId: CycleId, stationIds: z.array(StationId).readonly() });

/** A fact that became known after a lock, numbered per territory in the order of its commit (royalty rules §8.1). */
export const MoneyEvent = z.strictObject({
  territory: Territory,
  number: z.int().min(1),
  at: Instant,
  actor: z.string(),
  /** The locked cycles in which it changes a claim, with the stations where. */
  touches: z.array(TouchedStations).min(1).readonly(),
  facts: EventFacts,
});
export type MoneyEvent = z.infer<typeof MoneyEvent>;
export type FactsOf<K extends EventFacts['kind']> = Extract<EventFacts, { readonly kind: K }>;

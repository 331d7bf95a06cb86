import * as z from 'zod';
import { ClaimHead, HeldReason, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { FrozenLicence, FrozenMinor } from '#functions/domain/cycles/frozen-terms.ts';
import { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { CycleId, ExpiryId, StationId, WorkId } from '#shared/ids.ts';
import { CalendarDate, Count } from '#shared/schemas/common.ts';

const Units = z.string().regex(/^\d+$/);

/** A play of a box where it is not as it was frozen: another work, other money, or a late one. */
const BoxPlay = z.strictObject({
  playId: z.string(),
  date: CalendarDate,
  durationSeconds: Count,
  units: Units,
  workId: WorkId.optional(),
  amountMinor: FrozenMinor,
  /** A late play, and whether it has become part of the gross; one of a licence pool never does. */
  late: z.strictObject({ isFunded: z.boolean(), unidentified: z.enum(['hold', 'redistribute']) }).optional(),
});
export type BoxPlay = z.infer<typeof BoxPlay>;

/** What a claim has in a box, where that is not what it had originally. */
const BoxClaim = z.strictObject({
  head: ClaimHead,
  amountMinor: FrozenMinor,
  usageCount: Count,
  totalDurationSeconds: Count,
  held: z.array(z.strictObject({ wouldBePayee: z.string(), amountMinor: FrozenMinor })).readonly(),
});
export type BoxClaim = z.infer<typeof BoxClaim>;

/** What expiries of held money closed in a box (royalty rules §9.3). */
const ClosedInBox = z.strictObject({
  /** The plays that each of them closed, by its number: no later event reaches them. */
  expiries: z.array(z.strictObject({ number: z.int(), playIds: z.array(z.string()).readonly() })).readonly(),
  /** What claims have besides what the plays that are open bring them. */
  fixed: z.array(BoxClaim).readonly(),
});

/** One pool of one station in one locked cycle, as the last close left it (royalty rules §8.3). */
export const BoxState = z.strictObject({
  cycleId: CycleId,
  stationId: StationId,
  pool: PoolKind,
  grossMinor: FrozenMinor,
  /** What late plays that are funded weigh. */
  lateUnits: Units,
  /** References of works that a close has touched, `-` for no work: they stay touched. */
  touched: z.array(z.string()).readonly(),
  plays: z.array(BoxPlay).readonly(),
  claims: z.array(BoxClaim).readonly(),
  /** Works that were not frozen, as they stood when their event was committed. */
  works: z.array(FrozenWork).readonly(),
  licences: z.array(FrozenLicence).readonly(),
  closed: ClosedInBox.optional(),
});
export type BoxState = z.infer<typeof BoxState>;

/** What a close moved for one claim in one box. */
export const BoxAdjustment = z.strictObject({
  head: ClaimHead,
  /** Whether the claim had part in this box when the cycle was closed. */
  isOriginal: z.boolean(),
  beforeMinor: FrozenMinor,
  afterMinor: FrozenMinor,
  amountMinor: FrozenMinor,
  usageCount: z.int(),
  totalDurationSeconds: z.int(),
  /** Held money by would-be payee, before and after. */
  held: z
    .array(z.strictObject({ wouldBePayee: z.string(), beforeMinor: FrozenMinor, afterMinor: FrozenMinor }))
    .readonly(),
});
export type BoxAdjustment = z.infer<typeof BoxAdjustment>;

/** Held money of a box that expired: from which held records it was taken, and what each claim was given of it. */
export const ExpiredInBox = z.strictObject({
  number: z.int(),
  expiryId: ExpiryId,
  taken: z
    .array(
      z.strictObject({
        ref: z.string(),
        reason: HeldReason,
        wouldBePayee: z.string(),
        amountMinor: FrozenMinor,
      }),
    )
    .readonly(),
  given: z.array(z.strictObject({ ref: z.string(), amountMinor: FrozenMinor })).readonly(),
});
export type ExpiredInBox = z.infer<typeof ExpiredInBox>;

/** What a close made of a box: the numbers of the events, what moved, and how the box stands now. */
export const AdjustedBox = z.strictObject({
  events: z.array(z.int()).readonly(),
  deltaGrossMinor: FrozenMinor,
  adjustments: z.array(BoxAdjustment).readonly(),
  expired: z.array(ExpiredInBox).readonly().optional(),
  state: BoxState,
});
export type AdjustedBox = z.infer<typeof AdjustedBox>;

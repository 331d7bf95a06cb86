import type { HeldReason } from '#functions/domain/cycles/references.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';

/** Weights in an allocation are exact fractions in lowest terms, `numerator/denominator`; amounts are minor units. */
export type AllocatedPlay = {
  readonly playId: string;
  readonly playedAt: string;
  readonly durationSeconds: number;
  readonly isrc?: string;
  /** As the station logged it. */
  readonly artist?: string;
  readonly tariffId: string;
  readonly multiplier: string;
  readonly weight: string;
  /** Which claims this play feeds, and with how much of it. */
  readonly shares: readonly { readonly ref: string; readonly share: string; readonly party: string }[];
};

/** What a line says of its work. */
export type ClaimedWork = {
  readonly id: string;
  readonly title: string;
  readonly iswc?: string;
  readonly isrc?: string;
};

/** What one claim gets from this station, and how it came to it. */
export type AllocatedClaim = {
  readonly ref: string;
  readonly payeeRef: string;
  readonly payee: {
    readonly kind: 'partner' | 'artist' | 'held';
    readonly id?: string;
    readonly name: string;
  };
  readonly reason?: HeldReason;
  readonly workRef: string;
  /** The work as it stood; absent where plays have none. */
  readonly work?: ClaimedWork;
  readonly agreementId?: string;
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly pools: readonly PoolPart[];
  readonly amountMinor: string;
  readonly held: readonly {
    readonly wouldBePayee: string;
    readonly weight: string;
    readonly amountMinor: string;
  }[];
};

/** The two ways in which a station's gross comes about: what its plays cost, and its licence fee. */
export type PoolKind = 'plays' | 'licence';
export type PoolPart = {
  readonly pool: PoolKind;
  readonly weight: string;
  readonly exact: string;
  readonly remainderUnit: boolean;
  readonly amountMinor: string;
};

/** The tariff version that priced some of the plays. */
export type AllocatedTariff = Pick<
  Tariff,
  'id' | 'broadcasterType' | 'medium' | 'basis' | 'rate' | 'effectiveDate' | 'unidentified' | 'minimumSeconds'
>;

/** One station of a cycle shared out: immutable, written once, read by merge, explain and statements. */
export type Allocation = {
  readonly cycleId: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly currency: string;
  readonly grossMinor: string;
  readonly heldMinor: string;
  readonly pools: readonly {
    readonly pool: PoolKind;
    readonly grossMinor: string;
    readonly weight: string;
  }[];
  readonly tariffs: readonly AllocatedTariff[];
  readonly counts: {
    readonly plays: number;
    readonly matched: number;
    readonly unmatched: number;
    readonly weightless: number;
    readonly duplicate: number;
  };
  readonly claims: readonly AllocatedClaim[];
  readonly plays: readonly AllocatedPlay[];
};

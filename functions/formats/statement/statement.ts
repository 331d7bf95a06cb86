import type { Money } from '#shared/money.ts';
import type { TariffBasis } from '#shared/schemas/licensing.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

/** One use of one work by one station, as a statement lists it. Gross, fee and net of all uses add up to the totals. */
export type StatementUsage = {
  readonly stationId: string;
  readonly stationName: string;
  readonly playId: string;
  readonly playedAt: string;
  readonly workRef: string;
  readonly partnerWorkId?: string;
  readonly title: string;
  /** As the station logged it. */
  readonly artist?: string;
  readonly isrc?: string;
  readonly iswc?: string;
  readonly durationSeconds: number;
  readonly weighing: UseWeighing;
  readonly gross: Money;
  readonly fee: Money;
  readonly net: Money;
};

/**
 * How a use was weighed (royalty rules §3): by which basis, in which of the station's pools, at which daypart. Weights are
 * exact fractions, of cedis in the pool `plays` and of seconds in the pool `licence`: they are never added over pools.
 */
export type UseWeighing = {
  readonly basis: TariffBasis;
  readonly pool: 'plays' | 'licence';
  readonly multiplier: string;
  readonly playWeight: string;
  /** The payee's part of the play. */
  readonly share: string;
  /** What the use weighs for the payee: the play's weight times the share. */
  readonly weight: string;
};

/** A writer or publisher for whom the payee claims, with the share of 100 that was delivered or decided. */
export type StatementParty = {
  readonly name: string;
  readonly ipi?: string | undefined;
  readonly role: string;
  readonly percent?: string | undefined;
  readonly societyCode?: string | undefined;
  /** The day of the first play that it holds for, where the parties of the line change within the cycle. */
  readonly from?: string;
};

/** One line item as a statement lists it. */
export type StatementLine = {
  readonly lineItemId: string;
  readonly workRef: string;
  /** The payee's own number of the work, if the payee delivered it. */
  readonly partnerWorkId?: string;
  readonly title: string;
  readonly isrc?: string;
  readonly iswc?: string;
  /** For whom the payee claims it; none where the payee delivered the work without shares. */
  readonly parties: readonly StatementParty[];
  readonly usageCount: number;
  readonly totalDurationSeconds: number;
  readonly gross: Money;
  readonly fee: Money;
  readonly net: Money;
};

/** A correction of a locked cycle: what changed for one work, and the line that it corrects, if there was one. */
export type StatementAdjustment = StatementLine & {
  readonly originPeriodStart: string;
  readonly originCycleId: string;
  readonly originLineItemId?: string;
};

/** What one agreement contributes to the payment. */
export type StatementPart = {
  readonly agreement: string;
  /** Of its own lines; absent where it has none. */
  readonly feePercent?: string;
  readonly gross: Money;
  readonly adminFee: Money;
  readonly net: Money;
  readonly withholdingTaxPercent: string;
  readonly withholdingTaxReference?: string;
  readonly withholdingTax: Money;
};

/** Everything that a payee's statement of one cycle says, ready to be laid out. */
export type Statement = {
  readonly payee: { readonly kind: 'partner' | 'artist'; readonly ref: string; readonly name: string };
  readonly cycle: {
    readonly id: string;
    readonly name: string;
    readonly territory: string;
    readonly periodStart: string;
    readonly periodEnd: string;
    readonly currency: string;
  };
  /** Shares follow what stations are invoiced, not what they have paid yet. */
  readonly basis: 'invoiced';
  readonly paymentId: string;
  /** When the cycle was locked: the statement's date, so that writing it again gives the same bytes. */
  readonly issuedAt: string;
  readonly parts: readonly StatementPart[];
  readonly totals: {
    readonly usageCount: number;
    readonly totalDurationSeconds: number;
    readonly gross: Money;
    readonly adminFee: Money;
    readonly net: Money;
    readonly broughtForward: Money;
    readonly withholdingTax: Money;
    readonly netPayable: Money;
    readonly carriedForward: Money;
  };
  /** Why nothing is paid and the balance is carried to the next payment (royalty rules §5); absent where it is paid. */
  readonly carriedBecause?: 'below-minimum' | 'zero-or-below' | 'accrued';
  /** The end of the half-year or year with whose cycle an accrued balance is paid. */
  readonly accruedUntil?: string;
  /** Where the partner is paid in another currency. */
  readonly settlement?: {
    readonly amount: Money;
    readonly rate: string;
    readonly rateDate: string;
    readonly rateSource: string;
  };
  readonly lines: readonly StatementLine[];
  readonly adjustments: readonly StatementAdjustment[];
  /** The works of the cycle's own lines, each once, in the order of the lines. */
  readonly works: readonly WorkSnapshot[];
  readonly usages: Iterable<StatementUsage>;
};

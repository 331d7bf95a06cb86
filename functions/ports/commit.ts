import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type {
  AccountSecret,
  CatalogueChange,
  DeliveryAlias,
  JobRecord,
  WebhookEvent,
} from '#functions/ports/records.ts';
import type { ArtistId, WorkId } from '#shared/ids.ts';
import type { ProblemCode } from '#shared/problems.ts';
import type { Affiliation } from '#shared/schemas/affiliations.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { Balance, BalanceEntry } from '#shared/schemas/balances.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';
import type { EventLog } from '#shared/schemas/events.ts';
import type { PaymentException } from '#shared/schemas/gateways.ts';
import type { UnidentifiedList } from '#shared/schemas/held.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import type { Issue } from '#shared/schemas/issues.ts';
import type { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import type { CatalogueIndex, MatchingSettings, Refit, SongDecision } from '#shared/schemas/matching.ts';
import type { StoredNote } from '#shared/schemas/notes.ts';
import type { StoredNotice, StoredNoticeChoices } from '#shared/schemas/notices.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { PaymentAccount } from '#shared/schemas/payment-accounts.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { FxRate } from '#shared/schemas/rates.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import type { SongProposal } from '#shared/schemas/song-proposals.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';
import type { TerritorySettings } from '#shared/schemas/territories.ts';
import type { StoredMapping, Upload } from '#shared/schemas/uploads.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** Aggregates that change by {@link World.commit}: a version each, an audit entry for each change. */
export type Aggregates = {
  partner: Partner;
  agreement: Agreement;
  artist: Artist;
  work: Work;
  decidedShares: DecidedShares;
  station: Station;
  tariff: Tariff;
  licence: Licence;
  play: Play;
  cycle: Cycle;
  run: RunSummary;
  payment: Payment;
  paymentAccount: PaymentAccount;
  balance: Balance;
  paymentException: PaymentException;
  upload: Upload;
  job: JobRecord;
  issue: Issue;
  columnMapping: StoredMapping;
  songDecision: SongDecision;
  songProposal: SongProposal;
  catalogueIndex: CatalogueIndex;
  matchingSettings: MatchingSettings;
  refit: Refit;
  territorySettings: TerritorySettings;
  eventLog: EventLog;
  heldExpiry: HeldExpiry;
  note: StoredNote;
  notice: StoredNotice;
  noticeChoices: StoredNoticeChoices;
};
export type AggregateKind = keyof Aggregates;

/** One aggregate made (`before` absent) or changed. Refused as stale when somebody else was quicker. */
export type Change<A extends AggregateKind = AggregateKind> = {
  readonly [K in A]: {
    readonly kind: K;
    readonly action: string;
    readonly before?: Aggregates[K] | undefined;
    readonly after: Aggregates[K];
    /** The refusal to answer with if the thing exists already; else `version.stale`. */
    readonly taken?: ProblemCode;
    /** Set for what a job does by the thousand: the job writes one audit entry per chunk instead. */
    readonly unaudited?: true;
  };
}[A];

/** A name that may be held once, such as a society code; kept until it is released. */
export type NameClaim = {
  readonly kind: string;
  readonly name: string;
  readonly holder: string;
  readonly taken: ProblemCode;
};

/** An ISWC or ISRC of a local work. */
export type LocalIdentifier = {
  readonly catalogue: 'local';
  readonly kind: 'iswc' | 'isrc';
  readonly value: string;
  readonly workId: WorkId;
};

/** A record that is added once and never changes. */
export type Fact =
  | { readonly kind: 'artistWork'; readonly artistId: ArtistId; readonly workId: WorkId }
  | { readonly kind: 'identifier'; readonly record: LocalIdentifier; readonly taken: ProblemCode }
  /** An identifier or a partner's work id that leads to another work from now on, because works were merged. */
  | {
      readonly kind: 'movedIdentifier';
      readonly record: { readonly kind: 'iswc'; readonly value: string; readonly workId: WorkId };
    }
  | { readonly kind: 'movedAlias'; readonly record: DeliveryAlias }
  | { readonly kind: 'catalogueChange'; readonly record: CatalogueChange }
  | { readonly kind: 'moneyEvent'; readonly record: MoneyEvent }
  | { readonly kind: 'affiliation'; readonly record: Affiliation }
  | { readonly kind: 'fxRate'; readonly record: FxRate }
  | { readonly kind: 'balanceEntry'; readonly record: BalanceEntry }
  | { readonly kind: 'accountSecret'; readonly record: AccountSecret }
  | { readonly kind: 'reportExport'; readonly record: ReportExport }
  | { readonly kind: 'unidentifiedList'; readonly record: UnidentifiedList }
  | ({ readonly kind: 'webhookEvent' } & WebhookEvent);

/** Everything that one decision writes: all of it or nothing. At most {@link MAX_CHANGES} changes. */
export type Commit = {
  readonly actor: string;
  readonly changes: readonly Change[];
  readonly claims?: readonly NameClaim[];
  readonly releases?: readonly Omit<NameClaim, 'taken'>[];
  readonly facts?: readonly Fact[];
  /** An audit entry for what has no aggregate of its own, such as a job's chunk. */
  readonly entries?: readonly {
    readonly entity: string;
    readonly entityId: string;
    readonly action: string;
    readonly after: unknown;
  }[];
  /** The reply of the request, kept under its Idempotency-Key in the same transaction. */
  readonly answer?: unknown;
};
export const MAX_CHANGES = 45;

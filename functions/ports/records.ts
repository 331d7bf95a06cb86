import type { JobId, PartnerId, PaymentAccountId, StationId, WorkId } from '#shared/ids.ts';
import type { Counts, Job, JobProblem } from '#shared/schemas/jobs.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** A job with what only its own steps need. */
export type JobRecord = Job & {
  readonly attempt: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: string;
};

export type UnmatchedFilter = {
  readonly territory?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly stationId?: StationId | undefined;
};
export type PlayKey = { readonly stationId: StationId; readonly date: string; readonly playId: string };
/** A play in the queue as its index entry has it. */
export type WaitingPlay = PlayKey & {
  readonly territory: string;
  readonly song: string;
  readonly seconds: number;
};
/** A work that has to be read again for the index. */
export type CatalogueChange = { readonly workId: WorkId; readonly changedAt: string };
/** The number of an account, and the salt of its digest: apart from the account, which many may read. */
export type AccountSecret = {
  readonly accountId: PaymentAccountId;
  readonly number: string;
  readonly salt: string;
};
/** A payee has a balance per territory. */
export type BalanceKey = { readonly territory: string; readonly payeeRef: string };
export type PlayPut = 'taken' | { readonly existing: Play };

/**
 * What a partner sent before: what its work id leads to and the hash of its content, so that sending the same again
 * costs no write.
 */
export type DeliveryAlias = {
  readonly partnerId: PartnerId;
  readonly partnerWorkId: string;
  readonly workId: WorkId;
  readonly contentHash: string | null;
  readonly jobId: JobId;
  readonly outcome: 'created' | 'updated';
  /** When the partner said so, where its format tells. */
  readonly statedAt?: string | undefined;
};
export type RecordingAlias = {
  readonly partnerId: PartnerId;
  readonly isrc: string;
  readonly contentHash: string | null;
  readonly jobId: JobId;
  readonly outcome: 'created' | 'updated';
  readonly statedAt?: string | undefined;
};
/** How much a partner has delivered so far. */
export type RepertoireSummary = {
  readonly partnerId: PartnerId;
  readonly works: number;
  readonly recordings: number;
  readonly lastIngestedAt: string;
  readonly lastJobId: string;
  readonly version: number;
};
/** An earlier version of a delivery, kept when a newer one replaced it. */
export type DeliveryVersion = {
  readonly workId: WorkId;
  readonly supersededAt: string;
  readonly delivery: Work['deliveries'][number];
};

export type ChunkResult = {
  readonly chunk: number;
  readonly counts: Counts;
  readonly problems: readonly JobProblem[];
  readonly problemCount: number;
  /** The days of the plays that it brought, and where. */
  readonly span?: PlaySpan | undefined;
};
export type PlaySpan = {
  readonly from: string;
  readonly to: string;
  readonly territories: readonly string[];
};
export type WebhookEvent = {
  readonly provider: string;
  readonly eventId: string;
  readonly outcome: string;
  readonly body: string;
  readonly receivedAt: string;
  readonly paymentReference?: string | undefined;
};

import type { Readable } from 'node:stream';
import type { ProblemCode } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Cycle, CycleStation, HeldRecord, LineItem, ReportExport } from '#shared/schemas/cycle.ts';
import type { FxRate } from '#shared/schemas/fx-rate.ts';
import type { Counts, Job, JobKind, JobProblem, Upload } from '#shared/schemas/job.ts';
import type { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import type { Agreement, Partner } from '#shared/schemas/partner.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payment.ts';
import type { AuditEntry, Issue, IssueKind } from '#shared/schemas/records.ts';
import type { Play } from '#shared/schemas/usage.ts';
import type { Artist, Party, Recording, Work } from '#shared/schemas/work.ts';

/** Where a list goes on: `limit` items from `cursor`. */
export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };

/** Who asks, as the gateway vouched for it. `partnerId` binds a partner's token to its own things. */
export type Caller = {
  readonly actor: string;
  readonly roles: readonly string[];
  readonly partnerId?: string | undefined;
};

/** A job with what only its own steps need. */
export type JobRecord = Job & {
  readonly attempt: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: string;
};

/** Aggregates that change by {@link World.commit}: a version each, an audit entry for each change. */
export type Aggregates = {
  partner: Partner;
  agreement: Agreement;
  artist: Artist;
  work: Work;
  station: Station;
  tariff: Tariff;
  licence: Licence;
  play: Play;
  cycle: Cycle;
  payment: Payment;
  upload: Upload;
  job: JobRecord;
  issue: Issue;
};
export type AggregateKind = keyof Aggregates;

/** One aggregate made (`before` absent) or changed. Refused as stale when somebody else was quicker. */
export type Change<A extends AggregateKind = AggregateKind> = {
  readonly [K in A]: {
    readonly kind: K;
    readonly action: string;
    readonly before?: Aggregates[K] | undefined;
    readonly after: Aggregates[K];
    /** A refusal of its own where the thing must not exist yet; else `version.stale`. */
    readonly taken?: ProblemCode;
    /** Left out for what a job does by the thousand: the job leaves one entry per chunk instead. */
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
  readonly workId: string;
};

/** A record that is added once and never changes. */
export type Fact =
  | { readonly kind: 'artistWork'; readonly artistId: string; readonly workId: string }
  | { readonly kind: 'identifier'; readonly record: LocalIdentifier; readonly taken: ProblemCode }
  | { readonly kind: 'fxRate'; readonly record: FxRate }
  | { readonly kind: 'reportExport'; readonly record: ReportExport }
  | {
      readonly kind: 'webhookEvent';
      readonly provider: string;
      readonly eventId: string;
      readonly outcome: string;
      readonly body: string;
      readonly receivedAt: string;
    };

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

export type Clock = { now(): string };
export type IdPrefix =
  | 'prt'
  | 'agr'
  | 'upl'
  | 'job'
  | 'wrk'
  | 'rec'
  | 'pty'
  | 'art'
  | 'trf'
  | 'lic'
  | 'cyc'
  | 'exp';
export type Ids = {
  /** A new id that sorts by creation. */
  make(prefix: IdPrefix): string;
  /** An id made from what it names: the same parts give the same id. */
  derive(prefix: string, ...parts: readonly string[]): string;
};

/** Named settings, from the environment. */
export type Settings = {
  readonly uploadsBucket: string;
  readonly workBucket: string;
  readonly exportBucket: string;
  readonly exportPrefix: string;
  readonly allowedSourceBuckets: readonly string[];
  readonly defaultAdminFeePercent: string;
  readonly localAdminFeePercent: string;
  readonly scheduledTerritories: readonly string[];
};

export type ObjectAt = { readonly bucket: string; readonly key: string };
export type Files = {
  put(at: ObjectAt, bytes: Uint8Array | string, contentType: string): Promise<void>;
  putStream(at: ObjectAt, parts: AsyncIterable<string>, contentType: string): Promise<void>;
  /** Undefined where there is none. */
  read(at: ObjectAt): Promise<Uint8Array | undefined>;
  stream(at: ObjectAt): Promise<Readable | undefined>;
  size(at: ObjectAt): Promise<number | undefined>;
  /** A URL to send exactly these bytes to, with the headers that are part of its signature. */
  grantUpload(
    at: ObjectAt,
    bound: { sizeBytes: number; contentType: string; sha256: string; expiresSeconds: number },
  ): Promise<{ url: string; headers: Record<string, string> }>;
  grantDownload(at: ObjectAt, fileName: string): Promise<string>;
};

export type UnmatchedFilter = {
  readonly territory?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly stationId?: string | undefined;
};
export type PlayKey = { readonly stationId: string; readonly date: string; readonly playId: string };
export type PlayPut = 'taken' | { readonly existing: Play };

/** What a partner sent before: what its work id leads to and the hash of its content, so that the same costs no write. */
export type DeliveryAlias = {
  readonly partnerId: string;
  readonly partnerWorkId: string;
  readonly workId: string;
  readonly contentHash: string | null;
  readonly jobId: string;
  readonly outcome: 'created' | 'updated';
};
export type RecordingAlias = {
  readonly partnerId: string;
  readonly isrc: string;
  readonly contentHash: string | null;
  readonly jobId: string;
  readonly outcome: 'created' | 'updated';
};
/** How much a partner has delivered so far. */
export type RepertoireSummary = {
  readonly partnerId: string;
  readonly works: number;
  readonly recordings: number;
  readonly lastIngestedAt: string;
  readonly lastJobId: string;
  readonly version: number;
};
/** An earlier version of a delivery, kept when a newer one replaced it. */
export type DeliveryVersion = {
  readonly workId: string;
  readonly supersededAt: string;
  readonly delivery: Work['deliveries'][number];
};

export type ChunkResult = {
  readonly chunk: number;
  readonly counts: Counts;
  readonly problems: readonly JobProblem[];
  readonly problemCount: number;
};
export type WebhookEvent = { readonly outcome: string; readonly body: string };

/** The ports: everything that a use-case may do to the world. Each takes the part of it that it needs. */
export type World = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: Settings;
  readonly files: Files;
  /** One fact per call, in the past tense, ids only. */
  readonly log: (event: string, ids?: Readonly<Record<string, string | number>>) => void;
  /** The keys of a payment gateway, newest first; undefined where the gateway is not known. */
  readonly webhookKeys: (provider: string) => Promise<readonly string[] | undefined>;
  /** The fonts that statements are set in, whole. */
  readonly fonts: () => Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }>;
  readonly commit: (commit: Commit) => Promise<void>;

  readonly partners: {
    find(partnerId: string): Promise<Partner | undefined>;
    all(): Promise<readonly Partner[]>;
    repertoire(partnerId: string): Promise<RepertoireSummary | undefined>;
    saveRepertoire(before: RepertoireSummary | undefined, after: RepertoireSummary): Promise<boolean>;
  };
  readonly agreements: {
    /** The newest version of each. */
    ofPartner(partnerId: string): Promise<readonly Agreement[]>;
  };
  readonly artists: {
    find(artistId: string): Promise<Artist | undefined>;
    all(): Promise<readonly Artist[]>;
    page(page: PageRequest): Promise<PageOf<Artist>>;
    workIds(artistId: string, page: PageRequest): Promise<PageOf<string>>;
  };
  readonly stations: {
    find(stationId: string): Promise<Station | undefined>;
    all(): Promise<readonly Station[]>;
    page(page: PageRequest & { territory?: string | undefined }): Promise<PageOf<Station>>;
  };
  readonly tariffs: {
    ofTerritory(territory: string): Promise<readonly Tariff[]>;
    page(page: PageRequest & { territory?: string | undefined }): Promise<PageOf<Tariff>>;
  };
  readonly licences: {
    ofStation(stationId: string): Promise<readonly Licence[]>;
    page(page: PageRequest & { stationId?: string | undefined }): Promise<PageOf<Licence>>;
  };
  readonly works: {
    find(workId: string): Promise<Work | undefined>;
    findMany(workIds: readonly string[]): Promise<readonly Work[]>;
    page(page: PageRequest & { partnerId?: string | undefined }): Promise<PageOf<Work>>;
    /** Works by identifier: local ones and external ones apart. */
    byIswc(iswcs: readonly string[], origin: Work['origin']): Promise<ReadonlyMap<string, string>>;
    localByIsrc(isrcs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    aliases(
      partnerId: string,
      partnerWorkIds: readonly string[],
    ): Promise<ReadonlyMap<string, DeliveryAlias>>;
    /** Makes an ISWC lead to a work unless it leads to one already; answers the work that it leads to. */
    claimIswc(iswc: string, workId: string): Promise<string>;
    /** Makes a partner's work id lead to a work, unless it does already; answers the work that it leads to. */
    claimAlias(alias: DeliveryAlias): Promise<string>;
    putAlias(alias: DeliveryAlias): Promise<void>;
    /** Writes a work of an ingestion: conditional on its version, the superseded delivery kept. */
    save(before: Work | undefined, after: Work, superseded?: DeliveryVersion): Promise<boolean>;
    history(workId: string): Promise<readonly DeliveryVersion[]>;
  };
  readonly recordings: {
    byIsrc(isrcs: readonly string[]): Promise<ReadonlyMap<string, Recording>>;
    find(recordingId: string): Promise<Recording | undefined>;
    ofWork(workId: string): Promise<readonly Recording[]>;
    page(page: PageRequest & { partnerId?: string | undefined }): Promise<PageOf<Recording>>;
    aliases(partnerId: string, isrcs: readonly string[]): Promise<ReadonlyMap<string, RecordingAlias>>;
    putAlias(alias: RecordingAlias): Promise<void>;
    save(before: Recording | undefined, after: Recording): Promise<boolean>;
  };
  readonly parties: {
    byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Party>>;
    save(before: Party | undefined, after: Party): Promise<boolean>;
  };
  readonly plays: {
    find(key: PlayKey): Promise<Play | undefined>;
    /** One conditional put: taken, or what is there already. */
    put(play: Play): Promise<PlayPut>;
    /** A station's plays of a day, in pages. */
    ofDay(stationId: string, date: string): Promise<readonly Play[]>;
    /** Plays of several station days, one after the other, of those that are wanted. */
    overDays(
      days: readonly { stationId: string; date: string }[],
      page: PageRequest & { maxReads: number },
      wanted: (play: Play) => boolean,
    ): Promise<PageOf<Play>>;
    unmatched(filter: UnmatchedFilter, page: PageRequest): Promise<PageOf<Play>>;
    /** Plays in the queue with the same normalised title and artist. */
    sameSong(play: Play, limit: number): Promise<readonly Play[]>;
    /** Notes how often plays were sent again, once per source. */
    noteDuplicates(
      source: string,
      stationId: string,
      byDate: Readonly<Record<string, number>>,
    ): Promise<void>;
    duplicates(stationId: string, from: string, to: string): Promise<number>;
  };
  readonly cycles: {
    find(cycleId: string): Promise<Cycle | undefined>;
    all(): Promise<readonly Cycle[]>;
    stations(cycleId: string): Promise<readonly CycleStation[]>;
    station(cycleId: string, stationId: string): Promise<CycleStation | undefined>;
    putStation(station: CycleStation): Promise<void>;
    lines(cycleId: string): Promise<readonly LineItem[]>;
    line(cycleId: string, lineItemId: string): Promise<LineItem | undefined>;
    replaceLines(cycleId: string, lines: readonly LineItem[]): Promise<void>;
    replaceHeld(cycleId: string, stationId: string, held: readonly HeldRecord[]): Promise<void>;
    held(cycleId: string, stationId: string): Promise<readonly HeldRecord[]>;
  };
  readonly payments: {
    find(paymentId: string): Promise<Payment | undefined>;
    byReference(paymentReference: string): Promise<Payment | undefined>;
    page(
      kind: PaymentKind,
      page: PageRequest & {
        status?: string | undefined;
        cycleId?: string | undefined;
        partnerId?: string | undefined;
      },
    ): Promise<PageOf<Payment>>;
    ofCycle(cycleId: string): Promise<readonly Payment[]>;
    ofPayee(kind: PaymentKind, payeeRef: string): Promise<readonly Payment[]>;
  };
  readonly exports: {
    of(cycleId: string, payeeRef: string): Promise<readonly ReportExport[]>;
  };
  readonly uploads: { find(uploadId: string): Promise<Upload | undefined> };
  readonly jobs: {
    find(jobId: string): Promise<JobRecord | undefined>;
    page(
      page: PageRequest & {
        kind?: JobKind | undefined;
        status?: string | undefined;
        partnerId?: string | undefined;
      },
    ): Promise<PageOf<JobRecord>>;
    chunks(jobId: string): Promise<readonly ChunkResult[]>;
    putChunk(jobId: string, result: ChunkResult): Promise<void>;
    /** Gets the one place of a partner's ingestion, unless another running job holds it. */
    takeTurn(queue: string, jobId: string): Promise<boolean>;
    endTurn(queue: string, jobId: string): Promise<void>;
    start(job: JobRecord): Promise<void>;
  };
  readonly issues: {
    find(issueId: string): Promise<Issue | undefined>;
    page(
      page: PageRequest & {
        kind?: IssueKind | undefined;
        status?: string | undefined;
        partnerId?: string | undefined;
      },
    ): Promise<PageOf<Issue>>;
    /** Raises issues that are not there yet; one that a person resolved stays resolved. */
    raise(issues: readonly Issue[]): Promise<number>;
  };
  readonly fxRates: {
    page(page: PageRequest): Promise<PageOf<FxRate>>;
    /** The latest rate of a pair up to a date. */
    latest(base: string, quote: string, onOrBefore: string): Promise<FxRate | undefined>;
  };
  readonly audit: {
    page(
      page: PageRequest & {
        entity?: string | undefined;
        entityId?: string | undefined;
        actor?: string | undefined;
        from?: string | undefined;
        to?: string | undefined;
      },
    ): Promise<PageOf<AuditEntry>>;
  };
  readonly webhookEvents: { find(provider: string, eventId: string): Promise<WebhookEvent | undefined> };
};

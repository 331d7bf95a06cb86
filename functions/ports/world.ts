import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Commit } from '#functions/ports/commit.ts';
import type { Clock, Files, Ids, OpenSource, Settings } from '#functions/ports/environment.ts';
import type { IssuePorts } from '#functions/ports/issues.ts';
import type { MoneyPorts } from '#functions/ports/money.ts';
import type { NoticePorts, PostPorts } from '#functions/ports/notices.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { PeoplePorts } from '#functions/ports/people.ts';
import type {
  ChunkResult,
  JobRecord,
  PlayKey,
  PlayPut,
  RepertoireSummary,
  UnmatchedFilter,
  WaitingPlay,
} from '#functions/ports/records.ts';
import type { RepertoirePorts } from '#functions/ports/repertoire.ts';
import type { ProposalPorts } from '#functions/ports/song-proposals.ts';
import type {
  ArtistId,
  CycleId,
  JobId,
  LineItemId,
  PartnerId,
  RefitId,
  RunId,
  StationId,
  UploadId,
  WorkId,
} from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { AuditEntry } from '#shared/schemas/audit.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Cycle, CycleStation } from '#shared/schemas/cycles.ts';
import type { EventLog } from '#shared/schemas/events.ts';
import type { JobKind } from '#shared/schemas/jobs.ts';
import type { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import type { HeldRecord, LineItem } from '#shared/schemas/line-items.ts';
import type { MatchingSettings, Refit, SongDecision } from '#shared/schemas/matching.ts';
import type { Noted, StoredNote } from '#shared/schemas/notes.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import type { TerritorySettings } from '#shared/schemas/territories.ts';
import type { StoredMapping, Upload } from '#shared/schemas/uploads.ts';
import type { HeardPlay, Play } from '#shared/schemas/usage.ts';

/** Who calls, as the gateway verified it. `partnerId` binds a partner's token to its own things. */
export type Caller = {
  readonly actor: string;
  readonly roles: readonly string[];
  readonly partnerId?: PartnerId | undefined;
};

/** Ports with files of their own. */
type KeptApart = RepertoirePorts &
  MoneyPorts &
  IssuePorts &
  NoticePorts &
  PeoplePorts &
  PostPorts &
  ProposalPorts;

/** The ports: everything that a use-case may do to the world. Each use-case takes the ports that it needs. */
export type World = KeptApart & {
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
  /** Partners' own servers, from which their files are fetched. */
  readonly openSource: OpenSource;

  readonly names: {
    /** The one thing that holds a name. */
    holder(kind: string, name: string): Promise<string | undefined>;
  };
  readonly mappings: { find(mappingId: string): Promise<StoredMapping | undefined> };
  readonly partners: {
    find(partnerId: PartnerId): Promise<Partner | undefined>;
    all(): Promise<readonly Partner[]>;
    repertoire(partnerId: PartnerId): Promise<RepertoireSummary | undefined>;
    saveRepertoire(before: RepertoireSummary | undefined, after: RepertoireSummary): Promise<boolean>;
  };
  readonly agreements: {
    /** The newest version of each. */
    ofPartner(partnerId: PartnerId): Promise<readonly Agreement[]>;
  };
  readonly artists: {
    find(artistId: ArtistId): Promise<Artist | undefined>;
    all(): Promise<readonly Artist[]>;
    page(page: PageRequest & { q?: string | undefined }): Promise<PageOf<Artist>>;
    workIds(artistId: ArtistId, page: PageRequest): Promise<PageOf<WorkId>>;
  };
  readonly stations: {
    find(stationId: StationId): Promise<Station | undefined>;
    all(): Promise<readonly Station[]>;
    page(
      page: PageRequest & { territory?: string | undefined; q?: string | undefined },
    ): Promise<PageOf<Station>>;
  };
  readonly tariffs: {
    ofTerritory(territory: string): Promise<readonly Tariff[]>;
    page(page: PageRequest & { territory?: string | undefined }): Promise<PageOf<Tariff>>;
  };
  readonly territories: {
    /** Its settings where somebody has changed them. */
    find(territory: string): Promise<TerritorySettings | undefined>;
  };
  readonly licences: {
    ofStation(stationId: StationId): Promise<readonly Licence[]>;
    page(
      page: PageRequest & Days & { stationId?: StationId | undefined; territory?: string | undefined },
    ): Promise<PageOf<Licence>>;
  };
  readonly plays: {
    find(key: PlayKey): Promise<Play | undefined>;
    /**
     * Keeps plays whose keys differ, each by itself where nothing is there: taken, or the play that is there already, in
     * the order of the plays. What is there is read and not written.
     */
    putNew(plays: readonly Play[]): Promise<readonly PlayPut[]>;
    findMany(keys: readonly PlayKey[]): Promise<readonly Play[]>;
    /** Writes what a rematch decided; false if somebody else wrote the play first. */
    replace(before: Play, after: Play): Promise<boolean>;
    /**
     * Removes plays, all or none: false where one was changed meanwhile, or where their cycle is no longer open. A cycle
     * that begins to close either sees them gone or keeps them.
     */
    withdraw(plays: readonly Play[], cycle: Cycle | undefined): Promise<boolean>;
    /** A station's plays of a day; of each what a close freezes, where it is asked for what was heard. */
    ofDay(stationId: StationId, date: string): Promise<readonly Play[]>;
    heardOn(stationId: StationId, date: string): Promise<readonly HeardPlay[]>;
    /** Plays of several station days, one after the other, of those that are wanted. */
    overDays(
      days: readonly { stationId: StationId; date: string }[],
      page: PageRequest & { maxReads: number },
      wanted?: (play: Play) => boolean,
    ): Promise<PageOf<Play>>;
    unmatched(filter: UnmatchedFilter, page: PageRequest): Promise<PageOf<Play>>;
    /** The keys of plays that wait, up to a limit: what the index says, without reading the plays. */
    waiting(filter: UnmatchedFilter, limit: number): Promise<readonly WaitingPlay[]>;
    /** Plays in the queue with the same normalised title and artist. */
    sameSong(
      song: Pick<Play, 'territory' | 'song'> & { readonly date?: string },
      limit: number,
    ): Promise<readonly Play[]>;
    /** Plays of the same title and artist that a person decided about. */
    decidedSong(play: Play, limit: number): Promise<readonly Play[]>;
    /** Notes how often plays were sent again, once per source. */
    noteDuplicates(
      source: string,
      stationId: StationId,
      byDate: Readonly<Record<string, number>>,
    ): Promise<void>;
    duplicates(stationId: StationId, from: string, to: string): Promise<number>;
  };
  readonly songDecisions: {
    findMany(songs: readonly string[]): Promise<ReadonlyMap<string, SongDecision>>;
    /** Newest first. */
    page(page: PageRequest): Promise<PageOf<SongDecision>>;
  };
  readonly matching: {
    settings(): Promise<MatchingSettings | undefined>;
    refit(refitId: RefitId): Promise<Refit | undefined>;
    /** Newest first. */
    refits(page: PageRequest): Promise<PageOf<Refit>>;
  };
  readonly events: {
    /** How many events a territory has had; undefined before the first. */
    log(territory: string): Promise<EventLog | undefined>;
    /** Events of a territory in the order of their numbers, those above a number. */
    page(
      territory: string,
      page: PageRequest & { readonly above?: number | undefined; readonly newestFirst?: boolean },
    ): Promise<PageOf<MoneyEvent>>;
  };
  readonly cycles: {
    find(cycleId: CycleId): Promise<Cycle | undefined>;
    all(): Promise<readonly Cycle[]>;
    /** The stations of a cycle as its close made them, or of a provisional run. */
    stations(of: CycleId | RunId): Promise<readonly CycleStation[]>;
    station(of: CycleId | RunId, stationId: StationId): Promise<CycleStation | undefined>;
    putStation(station: CycleStation): Promise<void>;
    /** A cycle's lines, or those whose id begins so, as all of one payee do. */
    lines(cycleId: CycleId, idPrefix?: string): Promise<readonly LineItem[]>;
    line(cycleId: CycleId, lineItemId: LineItemId): Promise<LineItem | undefined>;
    /** Those of some ids that there are, in no order. */
    someLines(cycleId: CycleId, ids: readonly LineItemId[]): Promise<readonly LineItem[]>;
    replaceLines(cycleId: CycleId, lines: readonly LineItem[]): Promise<void>;
    replaceHeld(cycleId: CycleId, stationId: StationId, held: readonly HeldRecord[]): Promise<void>;
    held(cycleId: CycleId, stationId: StationId): Promise<readonly HeldRecord[]>;
    /** Writes held records whose balances changed, or that are new. */
    putHeld(records: readonly HeldRecord[]): Promise<void>;
    /** Held money of a territory, of those that are wanted; a page may be short while there is more. */
    heldIn(
      territory: string,
      page: PageRequest & { reason?: string | undefined },
      wanted: (record: HeldRecord) => boolean,
    ): Promise<PageOf<HeldRecord>>;
  };
  readonly runs: {
    find(runId: RunId): Promise<RunSummary | undefined>;
    /** The newest first. */
    ofCycle(cycleId: CycleId): Promise<readonly RunSummary[]>;
  };
  readonly notes: {
    /** What was written on a thing, the newest first. */
    page(
      page: PageRequest & { about: Noted; aboutId: string; isShared?: true | undefined },
    ): Promise<PageOf<StoredNote>>;
  };
  readonly uploads: { find(uploadId: UploadId): Promise<Upload | undefined> };
  readonly jobs: {
    find(jobId: JobId): Promise<JobRecord | undefined>;
    page(
      page: PageRequest &
        Days & {
          kind?: JobKind | undefined;
          status?: string | undefined;
          partnerId?: PartnerId | undefined;
        },
    ): Promise<PageOf<JobRecord>>;
    chunks(jobId: JobId): Promise<readonly ChunkResult[]>;
    putChunk(jobId: JobId, result: ChunkResult): Promise<void>;
    /** Takes the turn in a queue, unless another job holds it. */
    takeTurn(queue: string, jobId: JobId): Promise<boolean>;
    endTurn(queue: string, jobId: JobId): Promise<void>;
    /** Whose turn it is. */
    turnHolder(queue: string): Promise<JobId | undefined>;
    start(job: JobRecord): Promise<void>;
  };
  readonly audit: {
    page(
      page: PageRequest &
        Days & {
          entity?: string | undefined;
          entityId?: string | undefined;
          actor?: string | undefined;
        },
    ): Promise<PageOf<AuditEntry>>;
  };
};

import type { OpenedIndex } from '#functions/ports/environment.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type {
  CatalogueChange,
  DeliveryAlias,
  DeliveryVersion,
  RecordingAlias,
} from '#functions/ports/records.ts';
import type { DecisionId, PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import type { Affiliation } from '#shared/schemas/affiliations.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';
import type { CatalogueIndex } from '#shared/schemas/matching.ts';
import type { Party, Recording, Work } from '#shared/schemas/repertoire.ts';

/** The ports to works, recordings, their parties, what people decided about them, and the index that finds them. */
export type RepertoirePorts = {
  readonly works: {
    find(workId: WorkId): Promise<Work | undefined>;
    findMany(workIds: readonly WorkId[]): Promise<readonly Work[]>;
    page(page: PageRequest & { partnerId?: PartnerId | undefined }): Promise<PageOf<Work>>;
    /** Works by identifier: local ones and external ones apart. */
    byIswc(iswcs: readonly string[], origin: Work['origin']): Promise<ReadonlyMap<string, WorkId>>;
    localByIsrc(isrcs: readonly string[]): Promise<ReadonlyMap<string, WorkId>>;
    aliases(
      partnerId: PartnerId,
      partnerWorkIds: readonly string[],
    ): Promise<ReadonlyMap<string, DeliveryAlias>>;
    /** Makes an ISWC lead to a work unless it leads to one already; answers the work that it leads to. */
    claimIswc(iswc: string, workId: WorkId): Promise<WorkId>;
    /** Makes a partner's work id lead to a work, unless it does already; answers the work that it leads to. */
    claimAlias(alias: DeliveryAlias): Promise<WorkId>;
    /**
     * Writes what partners' work ids lead to and the hash of what was delivered; if one id comes twice, the last
     * counts.
     */
    putAliases(aliases: readonly DeliveryAlias[]): Promise<void>;
    /** Writes a work of an ingestion: conditional on its version, the superseded delivery kept. */
    save(before: Work | undefined, after: Work, superseded?: DeliveryVersion): Promise<boolean>;
    history(workId: WorkId): Promise<readonly DeliveryVersion[]>;
  };
  readonly recordings: {
    byIsrc(isrcs: readonly string[]): Promise<ReadonlyMap<string, Recording>>;
    find(recordingId: RecordingId): Promise<Recording | undefined>;
    ofWork(workId: WorkId): Promise<readonly Recording[]>;
    page(page: PageRequest & { partnerId?: PartnerId | undefined }): Promise<PageOf<Recording>>;
    aliases(partnerId: PartnerId, isrcs: readonly string[]): Promise<ReadonlyMap<string, RecordingAlias>>;
    putAliases(aliases: readonly RecordingAlias[]): Promise<void>;
    save(before: Recording | undefined, after: Recording): Promise<boolean>;
  };
  readonly parties: {
    byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Party>>;
    save(before: Party | undefined, after: Party): Promise<boolean>;
  };
  readonly decidedShares: {
    find(workId: WorkId, decisionId: DecisionId): Promise<DecidedShares | undefined>;
    /** All decisions about a work, proposed and confirmed, the oldest first. */
    ofWork(workId: WorkId): Promise<readonly DecidedShares[]>;
  };
  readonly affiliations: {
    /** The oldest first. */
    all(): Promise<readonly Affiliation[]>;
    /** The newest first. */
    page(page: PageRequest): Promise<PageOf<Affiliation>>;
  };
  readonly catalogue: {
    /** What this process has open, to be kept between calls. */
    readonly opened: OpenedIndex;
    /** Which artefacts it is made of. */
    current(): Promise<CatalogueIndex | undefined>;
    /** Works that a person added or changed since, the oldest first. */
    changes(): Promise<readonly CatalogueChange[]>;
    /** Marks works to be read again for the index. */
    note(changes: readonly CatalogueChange[]): Promise<void>;
    /** Removes the marks of works that the index contains now. */
    forget(changes: readonly CatalogueChange[]): Promise<void>;
  };
};

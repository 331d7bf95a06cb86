import type { Readable } from 'node:stream';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { IndexLayer } from '#functions/domain/matching/index/open-index.ts';
import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import type { DerivedIds, LineItemId, MadeIds } from '#shared/ids.ts';
import type { RepertoireSource } from '#shared/schemas/partners.ts';

export type Clock = { now(): string };
export type Ids = {
  /** A new id that sorts by creation. */
  make<P extends keyof MadeIds>(prefix: P): MadeIds[P];
  /** An id made from what it names: the same parts give the same id. */
  derive<P extends keyof DerivedIds>(prefix: P, scope: string, ...parts: readonly string[]): DerivedIds[P];
  /** 128 random bits in hex, which nobody can guess. */
  salt(): string;
  /** The id of a payee's line, from what the ids of all its lines begin with and the claim's reference. */
  lineOf(payee: LineItemId, reference: string): LineItemId;
};

/** Named settings, from the environment. */
export type Settings = {
  readonly uploadsBucket: string;
  readonly workBucket: string;
  readonly exportBucket: string;
  readonly exportPrefix: string;
  readonly defaultAdminFeePercent: string;
  readonly localAdminFeePercent: string;
  readonly scheduledTerritories: readonly string[];
  /** Where the shares of repertoire must count. */
  readonly homeTerritory: string;
  /** Who we are in what we send: name, CISAC society code, DDEX party id where there is one. */
  readonly ownName: string;
  readonly ownSocietyCode: string;
  readonly ownDpid?: string | undefined;
  /** Where people open the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Where people read what to do when an alarm rings. */
  readonly runbook: string;
  /** What the names of the alarms about telling Slack begin with. */
  readonly ownAlarms: string;
};

export type ObjectAt = { readonly bucket: string; readonly key: string };
export type Files = {
  put(at: ObjectAt, bytes: Uint8Array | string, contentType: string): Promise<void>;
  putStream(at: ObjectAt, parts: AsyncIterable<string | Uint8Array>, contentType: string): Promise<void>;
  /** Undefined where there is none. */
  read(at: ObjectAt): Promise<Uint8Array | undefined>;
  stream(at: ObjectAt): Promise<Readable | undefined>;
  size(at: ObjectAt): Promise<number | undefined>;
  /** A URL to send exactly these bytes to, with the headers that are part of its signature. */
  grantUpload(
    at: ObjectAt,
    bound: { sizeBytes: number; contentType: string; sha256: string; expiresSeconds: number },
  ): Promise<{ url: string; headers: Record<string, string> }>;
  /** A URL of a file under a name; a browser saves it, or shows it where it is wanted `inline`. */
  grantDownload(at: ObjectAt, fileName: string, disposition?: 'attachment' | 'inline'): Promise<string>;
};

/** The index of works, open, with what decisions name it by. */
export type OpenIndex = {
  readonly catalogue: Catalogue;
  readonly base: string;
  readonly delta?: string | undefined;
  /** The last ingestion of each partner that it has. */
  readonly covers: Readonly<Record<string, string>>;
  /** True when one of its artefacts could not be read and this is the index before it. */
  readonly isFallback: boolean;
  /** The matches found so far, by title and artist. */
  readonly memo: Map<string, SongMatch>;
  /** Whether titles contradict the works of identifiers, as found so far. */
  readonly contradictions: Map<string, boolean>;
};
/** What a process keeps of the index between calls: the version that it opened, and each artefact by its key. */
export type OpenedIndex = {
  version?: number;
  index?: OpenIndex | undefined;
  layers: ReadonlyMap<string, IndexLayer>;
};

/** One file at a partner's source. The mark changes when its content does, as far as the source tells. */
export type RemoteFile = { readonly name: string; readonly mark: string; readonly sizeBytes: number };

/** A partner's source, opened. Its bytes are not to be trusted. */
export type RemoteFolder = {
  /** Its files, those of folders below it left out, in the order of their names. */
  list(): Promise<readonly RemoteFile[]>;
  read(file: RemoteFile): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
};

/** Opens a source with the credentials that its secret holds; undefined where there are none. */
export type OpenSource = (source: RepertoireSource) => Promise<RemoteFolder | undefined>;

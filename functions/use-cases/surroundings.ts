import type { Readable } from 'node:stream';

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

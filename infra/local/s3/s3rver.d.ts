declare module '@20minutes/s3rver' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { Readable } from 'node:stream';

  type Options = {
    readonly address: string;
    readonly port: number;
    readonly silent: boolean;
    readonly directory: string;
    readonly allowMismatchedSignatures: boolean;
    readonly vhostBuckets: boolean;
    readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
  };

  class S3rver extends EventEmitter {
    constructor(options: Options);
    readonly store: {
      putContent: (file: string, content: Buffer | Readable) => Promise<[number, string]>;
      existsObject: (bucket: string, key: string) => Promise<boolean>;
      /** Of an object that is not there it rejects with `ENOENT`. */
      getMetadata: (bucket: string, key: string) => Promise<Readonly<Record<string, string>>>;
      getResourcePath: (bucket: string, key: string, resource: string) => string;
    };
    /** Makes the buckets that it was given, which `run` does too. */
    configureBuckets(): Promise<unknown>;
    /** What answers a request; `run` listens with it. */
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
  export = S3rver;
}

declare module '@20minutes/s3rver/lib/models/error.js' {
  /** An answer that is an error of S3; those that it does not know are 500. */
  class S3Error extends Error {
    constructor(code: string, message: string, detail?: Readonly<Record<string, string>>);
  }
  export = S3Error;
}

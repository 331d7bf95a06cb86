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
    };
    /** What answers a request; `run` listens with it. */
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
  export = S3rver;
}

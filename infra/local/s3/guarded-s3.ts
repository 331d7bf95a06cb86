import type { IncomingMessage, ServerResponse } from 'node:http';
import S3rver from '@20minutes/s3rver';
import { ACCOUNT_KEY, LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Asker, Authority } from '#infra/local/iam/authority.ts';
import { listing, type S3Call, s3Needs } from '#infra/local/iam/calls/s3.ts';
import { failedPrecondition, isConditional } from '#infra/local/s3/preconditions.ts';
import { type Refused, refuse } from '#infra/local/s3/refused.ts';
import { s3CallOf } from '#infra/local/s3/s3-call.ts';
import { SLOW_DOWN, slowDownEvery } from '#infra/local/s3/slow-down.ts';
import { verifySignature } from '#infra/local/s3/verify-signature.ts';

/** Who decides what a request may, and how often S3 is too busy for one. */
type Guard = { readonly authority: Authority; readonly slowDownEvery: number | undefined };

/**
 * S3 that looks at each request as AWS does: at its signature, at what IAM lets it do, and at its conditions. The access
 * key says whose role a request acts with, also one by an address that a function has signed: what the function may not
 * do, nobody may do by its addresses. The key of the account itself may everything. A function's secret is its name, as
 * its key is.
 */
export class GuardedS3 extends S3rver {
  readonly #authority: Authority;
  readonly #isBusyFor: (request: IncomingMessage) => boolean;

  constructor(options: ConstructorParameters<typeof S3rver>[0], guard: Guard) {
    super(options);
    this.#authority = guard.authority;
    this.#isBusyFor = slowDownEvery(guard.slowDownEvery);
  }

  override callback(): (request: IncomingMessage, response: ServerResponse) => void {
    const serve = super.callback();
    return (request, response) => {
      // A browser asks without a key what it may ask.
      if (request.method === 'OPTIONS') return serve(request, response);
      this.#refused(request).then(
        (refused) => {
          if (refused !== undefined) return refuse(request, response, refused);
          signAsAccount(request);
          serve(request, response);
        },
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      );
    };
  }

  async #refused(request: IncomingMessage): Promise<Refused | undefined> {
    const url = new URL(`http://s3${request.url ?? '/'}`);
    const { method = 'GET', headers, headersDistinct } = request;
    const [path = '/'] = (request.url ?? '/').split('?');
    const signable = { method, path, query: url.searchParams, headers: headersDistinct };
    const signer = await verifySignature(signable, (key) => this.#secretOf(key), new Date());
    if ('code' in signer) return signer;
    const { key } = signer;
    const call = s3CallOf({ method, url, headers });
    if (key === ACCOUNT_KEY) return this.#unmet(call, request);
    if (this.#isBusyFor(request)) return SLOW_DOWN;
    const asker: Asker = key === undefined ? 'anonymous' : { actor: functionActor(key) };
    const needs = s3Needs(call);
    if (needs === undefined) return denied(this.#authority.unknownCall(asker, `s3 ${call.operation}`));
    const refusal = this.#authority.refusal(asker, needs);
    if (refusal !== undefined) return denied(refusal);
    return (await this.#missing(call, asker)) ?? this.#unmet(call, request);
  }

  #secretOf(key: string): string | undefined {
    if (key === ACCOUNT_KEY) return LOCAL_CLIENT.credentials.secretAccessKey;
    return this.#authority.knows(key) ? key : undefined;
  }

  /** Whoever may not list a bucket is not told that an object of it is missing. */
  async #missing(call: S3Call, asker: Asker): Promise<Refused | undefined> {
    if (call.operation !== 'GetObject' && call.operation !== 'HeadObject') return undefined;
    if (await this.store.existsObject(call.bucket, call.key)) return undefined;
    const refusal = this.#authority.refusal(asker, [listing(call.bucket)]);
    return refusal === undefined ? undefined : denied(refusal);
  }

  /** A condition on the object that is there, where the request has one. */
  async #unmet(
    { operation, bucket, key }: S3Call,
    { headers }: IncomingMessage,
  ): Promise<Refused | undefined> {
    const asked = { operation, ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
    if (!isConditional(asked)) return undefined;
    const isThere = await this.store.existsObject(bucket, key);
    return failedPrecondition(
      asked,
      isThere ? (await this.store.getMetadata(bucket, key))['etag'] : undefined,
    );
  }
}

const denied = (message: string): Refused => ({ code: 'AccessDenied', message });

const CREDENTIAL = /([?&]X-Amz-Credential=)[^&/]+?(?=%2F|\/)/i;

/** The server behind knows the account's key alone, and trusts every signature: it was looked at here. */
function signAsAccount(request: IncomingMessage): void {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    request.headers.authorization = authorization.replace(/Credential=[^/]+\//, `Credential=${ACCOUNT_KEY}/`);
  }
  request.url = request.url?.replace(CREDENTIAL, `$1${ACCOUNT_KEY}`);
}

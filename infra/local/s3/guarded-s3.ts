import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import S3rver from '@20minutes/s3rver';
import { ACCOUNT_KEY } from '#infra/local/dynamodb/local-client.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Asker, Authority } from '#infra/local/iam/authority.ts';
import { listing, type S3Call, s3Needs } from '#infra/local/iam/calls/s3.ts';
import { signerOf } from '#infra/local/iam/calls/service-request.ts';
import { s3CallOf } from '#infra/local/s3/s3-call.ts';
import { SLOW_DOWN, slowDownEvery } from '#infra/local/s3/slow-down.ts';

/** Why a request is refused, as S3 says it. */
type Refused = {
  readonly status: 403 | 503;
  readonly code: 'AccessDenied' | 'InvalidAccessKeyId' | 'SlowDown';
  readonly message: string;
};
/** Who decides what a request may, and how often S3 is too busy for one. */
type Guard = { readonly authority: Authority; readonly slowDownEvery: number | undefined };

/**
 * S3 that asks IAM before each request. The access key says whose role a request acts with, also one by an address that
 * a function has signed: what the function may not do, nobody may do by its addresses. The key of the account itself
 * may everything.
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
      const url = new URL(request.url ?? '/', 'http://s3');
      const key = keyOf(request, url);
      // A browser asks without a key what it may ask.
      if (request.method === 'OPTIONS' || key === ACCOUNT_KEY) return serve(request, response);
      if (this.#isBusyFor(request)) return refuse(request, response, SLOW_DOWN);
      this.#refused(request, { url, key }).then(
        (refused) => {
          if (refused !== undefined) return refuse(request, response, refused);
          signAsAccount(request, key);
          serve(request, response);
        },
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      );
    };
  }

  async #refused(
    request: IncomingMessage,
    { url, key }: { readonly url: URL; readonly key: string | undefined },
  ): Promise<Refused | undefined> {
    if (key !== undefined && !this.#authority.knows(key)) {
      return {
        status: 403,
        code: 'InvalidAccessKeyId',
        message: 'The AWS Access Key Id you provided does not exist in our records.',
      };
    }
    const asker: Asker = key === undefined ? 'anonymous' : { actor: functionActor(key) };
    const call = s3CallOf({ method: request.method ?? 'GET', url, headers: request.headers });
    const needs = s3Needs(call);
    if (needs === undefined) return denied(this.#authority.unknownCall(asker, `s3 ${call.operation}`));
    const refusal = this.#authority.refusal(asker, needs);
    return refusal === undefined ? this.#missing(call, asker) : denied(refusal);
  }

  /** Whoever may not list a bucket is not told that an object of it is missing. */
  async #missing(call: S3Call, asker: Asker): Promise<Refused | undefined> {
    if (call.operation !== 'GetObject' && call.operation !== 'HeadObject') return undefined;
    if (await this.store.existsObject(call.bucket, call.key)) return undefined;
    const refusal = this.#authority.refusal(asker, [listing(call.bucket)]);
    return refusal === undefined ? undefined : denied(refusal);
  }
}

const denied = (message: string): Refused => ({ status: 403, code: 'AccessDenied', message });

const keyOf = ({ headers }: IncomingMessage, url: URL): string | undefined =>
  signerOf(headers.authorization)?.key ?? url.searchParams.get('X-Amz-Credential')?.split('/')[0];

/** The server behind knows the account's key alone, and trusts every signature. */
function signAsAccount(request: IncomingMessage, key: string | undefined): void {
  if (key === undefined) return;
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    request.headers.authorization = authorization.replace(`Credential=${key}/`, `Credential=${ACCOUNT_KEY}/`);
  }
  request.url = request.url?.replace(`X-Amz-Credential=${key}%2F`, `X-Amz-Credential=${ACCOUNT_KEY}%2F`);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, message }: Refused,
): void {
  request.resume();
  const error = `<Error><Code>${code}</Code><Message>${escaped(message)}</Message><RequestId>${randomUUID()}</RequestId></Error>`;
  response.writeHead(status, {
    'content-type': 'application/xml',
    ...(request.headers.origin !== undefined && { 'access-control-allow-origin': '*' }),
  });
  response.end(request.method === 'HEAD' ? undefined : `<?xml version="1.0" encoding="UTF-8"?>\n${error}`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

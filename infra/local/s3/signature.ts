import { Readable } from 'node:stream';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import type { SignedParts } from '#infra/local/s3/signed-parts.ts';

/** A request as it came over the wire. */
export type Signable = {
  readonly method: string;
  /** As it was sent, escaped. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** All values of each header, as they were sent. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
};

const CONTENT = 'x-amz-content-sha256';
/** What the signature itself adds to the query. */
const ADDED = /^X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature)$/;

/**
 * The signature that a request must have: made anew by the SDK's own signer, over the headers that are said to be
 * signed, with the secret of the key.
 */
export async function signatureOf(
  { method, path, query: given, headers }: Signable,
  { key, scope, signedHeaders, signedAt, expiresSeconds }: SignedParts,
  secret: string,
): Promise<string | undefined> {
  const signer = new SignatureV4({
    credentials: { accessKeyId: key, secretAccessKey: secret },
    region: scope.region,
    service: scope.service,
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: false,
    applyChecksum: false,
  });
  const request = {
    method,
    // Neither is signed but by the header of the host.
    ...{ protocol: 'http:', hostname: '' },
    path: path.split('/').map(escapedSegment).join('/'),
    query: queryOf(given),
    headers: Object.fromEntries(signedHeaders.map((name) => [name, (headers[name] ?? []).join(',')])),
    // What is in the body says its own header; of an address that was signed nothing is known of it.
    body: UNSIGNED,
  };
  const names = new Set(signedHeaders);
  if (expiresSeconds === undefined) {
    const content = headers[CONTENT]?.[0];
    if (content !== undefined) request.headers[CONTENT] = content;
    const { headers: made } = await signer.sign(request, { signingDate: signedAt, signableHeaders: names });
    return /Signature=(\w+)$/.exec(made['authorization'] ?? '')?.[1];
  }
  const options = { expiresIn: expiresSeconds, signableHeaders: names, unhoistableHeaders: names };
  const { query = {} } = await signer.presign(request, { signingDate: signedAt, ...options });
  const made = query['X-Amz-Signature'];
  return typeof made === 'string' ? made : undefined;
}

const UNSIGNED = Readable.from([]);

function queryOf(given: URLSearchParams): Record<string, string[]> {
  const names = [...new Set(given.keys())].filter((name) => !ADDED.test(name));
  return Object.fromEntries(names.map((name) => [name, given.getAll(name)]));
}

/** A part of a path as it is signed: nothing but letters, digits and `-._~` stands for itself. */
function escapedSegment(segment: string): string {
  const code = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  try {
    return encodeURIComponent(decodeURIComponent(segment)).replaceAll(/[!'()*]/g, code);
  } catch {
    return segment;
  }
}

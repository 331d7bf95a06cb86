import type { Refused } from '#infra/local/s3/refused.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** What a request says of its signature (version 4). */
export type SignedParts = {
  readonly key: string;
  /** `20260401/us-east-1/s3/aws4_request`, in parts. */
  readonly scope: { readonly day: string; readonly region: string; readonly service: string };
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly signedAt: Date;
  /** How long an address that was signed holds, in seconds; a request that was signed itself has none. */
  readonly expiresSeconds: number | undefined;
};

const LONGEST_SECONDS = 7 * 24 * 60 * 60;
const TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=(\w+)$/;

/**
 * Reads the signature of a request: from its address where it was presigned, else from its header. `undefined` where
 * it has none.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
 */
export function signedParts(query: URLSearchParams, headers: Headers): SignedParts | Refused | undefined {
  if (query.has('X-Amz-Signature')) return ofAddress(query);
  const { authorization, 'x-amz-date': date } = headers;
  if (authorization === undefined) return undefined;
  const [, credential = '', names = '', signature = ''] = AUTHORIZATION.exec(authorization) ?? [];
  const scope = scopeOf(credential);
  if (scope === undefined) {
    return { code: 'AuthorizationHeaderMalformed', message: 'The authorization header is malformed.' };
  }
  const signedAt = timeOf(date ?? '');
  if (signedAt === undefined) {
    return { code: 'AccessDenied', message: 'AWS authentication requires a valid Date or x-amz-date header' };
  }
  return { ...scope, signedHeaders: names.split(';'), signature, signedAt, expiresSeconds: undefined };
}

function ofAddress(query: URLSearchParams): SignedParts | Refused {
  const said = (name: string): string => query.get(`X-Amz-${name}`) ?? '';
  const wrong = (message: string): Refused => ({ code: 'AuthorizationQueryParametersError', message });
  if (said('Algorithm') !== 'AWS4-HMAC-SHA256') {
    return wrong('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  const scope = scopeOf(said('Credential'));
  if (scope === undefined) {
    return wrong('Error parsing the X-Amz-Credential parameter; the Credential is mal-formed.');
  }
  const signedAt = timeOf(said('Date'));
  if (signedAt === undefined) {
    return wrong("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  }
  const expiresSeconds = /^-?\d+$/.test(said('Expires')) ? Number(said('Expires')) : Number.NaN;
  if (Number.isNaN(expiresSeconds)) return wrong('X-Amz-Expires should be a number');
  if (expiresSeconds < 0) return wrong('X-Amz-Expires must be non-negative');
  if (expiresSeconds > LONGEST_SECONDS) {
    return wrong(
      `X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ${LONGEST_SECONDS} seconds`,
    );
  }
  const signedHeaders = said('SignedHeaders').split(';');
  return { ...scope, signedHeaders, signature: said('Signature'), signedAt, expiresSeconds };
}

function scopeOf(credential: string): Pick<SignedParts, 'key' | 'scope'> | undefined {
  const [key, day, region, service, end, ...more] = credential.split('/');
  if (!key || !day || !region || !service || end !== 'aws4_request' || more.length > 0) return undefined;
  return { key, scope: { day, region, service } };
}

function timeOf(text: string): Date | undefined {
  const time = new Date(text.replace(TIME, '$1-$2-$3T$4:$5:$6Z'));
  return TIME.test(text) && !Number.isNaN(time.getTime()) ? time : undefined;
}

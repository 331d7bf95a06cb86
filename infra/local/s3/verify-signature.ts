import type { Refused } from '#infra/local/s3/refused.ts';
import { type Signable, signatureOf } from '#infra/local/s3/signature.ts';
import { type SignedParts, signedParts } from '#infra/local/s3/signed-parts.ts';

const SKEW_MS = 15 * 60 * 1000;

/** The key that a request was surely signed with, or none where it is not signed. */
type Signer = { readonly key: string | undefined };

/**
 * Who signed a request, or why S3 does not believe it; what nobody signed is for IAM to judge. `secretOf` gives the
 * secret of a key, or `undefined` for a key that is not known. Refused in this order: what cannot be read, an unknown
 * key, a time that is over or too far off, headers that are not signed, a signature that is not the one that the secret
 * makes.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export async function verifySignature(
  request: Signable,
  secretOf: (key: string) => string | undefined,
  now: Date,
): Promise<Refused | Signer> {
  const heads = Object.fromEntries(Object.entries(request.headers).map(([name, all]) => [name, all?.[0]]));
  const parts = signedParts(request.query, heads);
  if (parts === undefined) return { key: undefined };
  if ('code' in parts) return parts;
  const secret = secretOf(parts.key);
  if (secret === undefined) return UNKNOWN_KEY;
  const refused = tooLateOrEarly(parts, now) ?? unsigned(request, parts);
  if (refused !== undefined) return refused;
  const isTheirs = (await signatureOf(request, parts, secret)) === parts.signature;
  return isTheirs ? { key: parts.key } : MISMATCH;
}

const UNKNOWN_KEY: Refused = {
  code: 'InvalidAccessKeyId',
  message: 'The AWS Access Key Id you provided does not exist in our records.',
};
const MISMATCH: Refused = {
  code: 'SignatureDoesNotMatch',
  message:
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
};

/** An address holds for as long as it says, a request that was signed itself for a quarter of an hour. */
function tooLateOrEarly({ signedAt, expiresSeconds }: SignedParts, now: Date): Refused | undefined {
  const early = signedAt.getTime() - now.getTime();
  if (expiresSeconds === undefined) {
    if (Math.abs(early) <= SKEW_MS) return undefined;
    return {
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
      details: { RequestTime: textOf(signedAt), ServerTime: textOf(now) },
    };
  }
  if (early > SKEW_MS) return { code: 'AccessDenied', message: 'Request is not yet valid' };
  const expires = new Date(signedAt.getTime() + expiresSeconds * 1000);
  if (now <= expires) return undefined;
  return {
    code: 'AccessDenied',
    message: 'Request has expired',
    details: {
      'X-Amz-Expires': String(expiresSeconds),
      Expires: textOf(expires),
      ServerTime: textOf(now),
    },
  };
}

const textOf = (time: Date): string => time.toISOString().replace(/\.\d+/, '');

/** The host and every header of Amazon's own must be signed: what is not signed could be anybody's. */
function unsigned({ headers }: Signable, { signedHeaders }: SignedParts): Refused | undefined {
  const left = Object.keys(headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
  if (left.length === 0) return undefined;
  return {
    code: 'AccessDenied',
    message: 'There were headers present in the request which were not signed',
    details: { HeadersNotSigned: left.join(', ') },
  };
}

import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';

/** With which key a call is signed, and for which service of which Region. */
export type Signing = {
  readonly service: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  /** When it is sent. */
  readonly at: string;
};
type Call = {
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * The headers of a POST to a service of AWS with its signature, by the signer of the SDK. The SDK's own clients try again
 * by themselves after a connection broke off, when a mail may have been taken; this signs what is sent once.
 */
export async function signed(
  { address, headers, body }: Call,
  { service, region, at, ...credentials }: Signing,
): Promise<Readonly<Record<string, string>>> {
  const signer = new SignatureV4({ service, region, credentials: keyOf(credentials), ...SIGNING });
  const request = {
    method: 'POST',
    ...{ protocol: address.protocol, hostname: address.hostname, path: address.pathname },
    headers: { ...headers, host: address.host },
    body,
  };
  return (await signer.sign(request, { signingDate: new Date(at) })).headers;
}

/** The body's digest is part of what is signed; these services read no header of it. */
const SIGNING = { sha256: Hash.bind(null, 'sha256'), applyChecksum: false };

const keyOf = ({ sessionToken, ...key }: Omit<Signing, 'service' | 'region' | 'at'>) => ({
  ...key,
  ...(sessionToken !== undefined && { sessionToken }),
});

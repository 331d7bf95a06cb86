import type { Environment } from '#functions/platform/environment.ts';
import { postOnce, type Reply } from '#functions/platform/post/post-once.ts';
import { signed } from '#functions/platform/post/signed.ts';
import type { Clock } from '#functions/ports/environment.ts';

/** One call of a service: where it goes, by which name it is signed, and what is said. */
export type AwsCall = {
  /** The first part of the service's own host. */
  readonly host: 'email' | 'cognito-idp';
  readonly service: 'ses' | 'cognito-idp';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};
export type CallAws = (call: AwsCall) => Promise<Reply>;

const TIMEOUT_SECONDS = 10;

/** Calls services of AWS, each call once, with the function's own credentials. */
export function awsCaller(environment: Environment, clock: Clock): CallAws {
  const { AWS_REGION: region, AWS_ENDPOINT_URL: elsewhere } = environment;
  const credentials = {
    accessKeyId: environment.AWS_ACCESS_KEY_ID,
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY,
    sessionToken: environment.AWS_SESSION_TOKEN,
  };
  return async ({ host, service, path, headers, body: said }) => {
    const address = new URL(path, elsewhere ?? `https://${host}.${region}.amazonaws.com`);
    const body = JSON.stringify(said);
    const signing = { service, region, ...credentials, at: clock.now() };
    return postOnce(
      address,
      { headers: await signed({ address, headers, body }, signing), body },
      { timeoutSeconds: TIMEOUT_SECONDS },
    );
  };
}

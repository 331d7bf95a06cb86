import { createHash, randomBytes } from 'node:crypto';
import type { Addresses } from '#infra/local/addresses.ts';
import { SIGN_IN_PATHS } from '#shared/sign-in-paths.ts';

export const CLIENT = 'peoplepoolsite';
const base64url = (bytes: Buffer) => bytes.toString('base64url');

/** What is said otherwise than the site would say it; `undefined` leaves it out. */
type Otherwise = Readonly<Record<string, string | undefined>>;

/** Signs in as the site does: by code and PKCE. */
export function codeFlow({ site, signIn }: Addresses) {
  const redirectUri = `${site}${SIGN_IN_PATHS.back}`;
  const verifier = base64url(randomBytes(32));
  const challenge = base64url(createHash('sha256').update(verifier).digest());
  const post = (path: string, form: Otherwise) =>
    fetch(`${signIn}/${path}`, { method: 'POST', body: said(form) });
  const ask = (path: string, query: Otherwise) =>
    fetch(`${signIn}/${path}?${said(query)}`, { redirect: 'manual' });
  /** Where a browser is sent that asks for a code and chooses a person. */
  const authorize = async (choice: Otherwise, otherwise: Otherwise = {}) => {
    const asked = {
      response_type: 'code',
      client_id: CLIENT,
      redirect_uri: redirectUri,
      scope: 'openid zamio/api',
      state: 'kept',
      nonce: 'n1',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    };
    const answer = await ask('authorize', { ...asked, ...choice, ...otherwise });
    return new URL(answer.headers.get('location') ?? '');
  };
  const exchange = (code: string | null, otherwise: Otherwise = {}) =>
    post('token', {
      grant_type: 'authorization_code',
      client_id: CLIENT,
      redirect_uri: redirectUri,
      code: code ?? '',
      code_verifier: verifier,
      ...otherwise,
    });
  const refresh = (token: string, otherwise: Otherwise = {}) =>
    post('token', { grant_type: 'refresh_token', client_id: CLIENT, refresh_token: token, ...otherwise });
  return { redirectUri, post, ask, authorize, exchange, refresh };
}

const said = (parameters: Otherwise): URLSearchParams =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

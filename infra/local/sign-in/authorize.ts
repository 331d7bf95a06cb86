import type { Codes } from '#infra/local/sign-in/codes.ts';
import { readIdentity } from '#infra/local/sign-in/identity.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';

/** What the browser gets: a page to choose a person on, another address, or Cognito's error page. */
export type Turn =
  | { readonly kind: 'choose' }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'error'; readonly error: 'redirect_mismatch' | 'unauthorized_client' };

/**
 * The authorize endpoint as Cognito has it: who calls it from an address that is not registered on the client is told so
 * on an error page and never sent anywhere; any other mistake goes back to that address.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export function authorize(asked: URLSearchParams, pool: UserPool, codes: Codes): Turn {
  if (asked.get('client_id') !== pool.clientId) return { kind: 'error', error: 'unauthorized_client' };
  const redirectUri = asked.get('redirect_uri') ?? '';
  if (!pool.callbackUrls.includes(redirectUri)) return { kind: 'error', error: 'redirect_mismatch' };
  const back = (parameters: Readonly<Record<string, string>>): Turn => {
    const state = asked.get('state');
    const query = new URLSearchParams({ ...parameters, ...(state !== null && { state }) });
    return { kind: 'go', to: `${redirectUri}?${query}` };
  };
  if (asked.get('response_type') !== 'code') return back({ error: 'unsupported_response_type' });
  const scopes = asked.get('scope')?.split(' ') ?? pool.scopes;
  if (!scopes.every((scope) => pool.scopes.includes(scope))) return back({ error: 'invalid_scope' });
  const challenge = asked.get('code_challenge') ?? undefined;
  const method = asked.get('code_challenge_method') ?? undefined;
  if ((challenge === undefined) !== (method === undefined) || (method ?? 'S256') !== 'S256') {
    return back({ error: 'invalid_request' });
  }
  const identity = readIdentity(Object.fromEntries(asked));
  if (identity === undefined) return { kind: 'choose' };
  const nonce = asked.get('nonce') ?? undefined;
  const signedInAt = Math.floor(Date.now() / 1000);
  return back({ code: codes.give({ identity, scopes, redirectUri, challenge, nonce, signedInAt }) });
}

/** The logout endpoint: it reads `logout_uri`, not OpenID Connect's `post_logout_redirect_uri`. */
export function signOut(asked: URLSearchParams, pool: UserPool): Turn {
  if (asked.get('client_id') !== pool.clientId) return { kind: 'error', error: 'unauthorized_client' };
  const to = asked.get('logout_uri') ?? '';
  return pool.logoutUrls.includes(to) ? { kind: 'go', to } : { kind: 'error', error: 'redirect_mismatch' };
}

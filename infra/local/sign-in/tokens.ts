import { createHash, randomUUID } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { OAuth2Issuer } from 'oauth2-mock-server';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import {
  accessClaims,
  type Claims,
  idClaims,
  type Session,
  type Trigger,
} from '#infra/local/sign-in/claims.ts';
import type { Codes } from '#infra/local/sign-in/codes.ts';
import { Identity } from '#infra/local/sign-in/identity.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';

type Props = {
  readonly issuer: OAuth2Issuer;
  readonly pool: UserPool;
  readonly invoke: Invoke;
  readonly codes: Codes;
};
/** An answer of the token endpoint: tokens, or an `error` with status 400. */
type Answer = { readonly status: 200 | 400; readonly body: Claims };

export type Tokens = {
  /** The token endpoint, for a form as it was sent. */
  readonly exchange: (form: URLSearchParams) => Promise<Answer>;
  /** The revocation endpoint: ends a refresh token. */
  readonly revoke: (form: URLSearchParams) => Promise<void>;
  /** An access token for a person, without a sign-in. */
  readonly accessToken: (identity: Identity) => Promise<string>;
};

/** A refresh token is a signed note of who signed in and when, so that it outlives a restart. It opens nothing itself. */
const Refresh = z.object({
  token_use: z.literal('refresh'),
  jti: z.string(),
  identity: Identity,
  scopes: z.array(z.string()),
  signedInAt: z.int(),
});

/**
 * The token endpoint as Cognito has it: a code once, from the address that it was given to and with the verifier of its
 * challenge; a refresh token as long as it is good, for new access and ID tokens but no new refresh token.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html
 */
export function tokens({ issuer, pool, invoke, codes }: Props): Tokens {
  const revoked = new Set<string>();
  const signed = (claims: Claims, seconds: number) =>
    issuer.buildToken({
      expiresIn: seconds,
      scopesOrTransform: (_header, payload) => Object.assign(payload, claims),
    });
  const refreshOf = async (token: string) => {
    const keys = createLocalJWKSet({ keys: issuer.keys.toJSON() });
    const read = await jwtVerify(token, keys, { issuer: issuer.url ?? '' }).catch(() => undefined);
    const refresh = Refresh.safeParse(read?.payload).data;
    return refresh !== undefined && !revoked.has(refresh.jti) ? refresh : undefined;
  };
  const both = async (session: Session, trigger: Trigger, nonce?: string) => ({
    access_token: await signed(await accessClaims(session, { pool, invoke, trigger }), pool.accessSeconds),
    id_token: await signed({ ...idClaims(session, pool), nonce }, pool.accessSeconds),
    expires_in: pool.accessSeconds,
    token_type: 'Bearer',
  });
  const byCode = async (form: URLSearchParams): Promise<Answer> => {
    const grant = codes.take(form.get('code') ?? '');
    const verifier = form.get('code_verifier') ?? undefined;
    const sent = verifier && createHash('sha256').update(verifier).digest('base64url');
    if (grant === undefined || sent !== grant.challenge) return refused('invalid_grant');
    if (form.get('redirect_uri') !== grant.redirectUri) return refused('invalid_grant');
    const { identity, scopes, signedInAt, nonce } = grant;
    const session = { identity, scopes, signedInAt };
    const note = { ...session, token_use: 'refresh', jti: randomUUID() };
    const refresh_token = await signed(note, pool.refreshSeconds);
    const body = { ...(await both(session, 'TokenGeneration_HostedAuth', nonce)), refresh_token };
    return { status: 200, body };
  };
  return {
    exchange: async (form) => {
      if (form.get('client_id') !== pool.clientId) return refused('invalid_client');
      switch (form.get('grant_type')) {
        case 'authorization_code':
          return byCode(form);
        case 'refresh_token': {
          const session = await refreshOf(form.get('refresh_token') ?? '');
          if (session === undefined) return refused('invalid_grant');
          return { status: 200, body: await both(session, 'TokenGeneration_RefreshTokens') };
        }
        default:
          return refused('unsupported_grant_type');
      }
    },
    revoke: async (form) => {
      const refresh = await refreshOf(form.get('token') ?? '');
      if (refresh !== undefined) revoked.add(refresh.jti);
    },
    accessToken: async (identity) => {
      const session = { identity, scopes: pool.scopes, signedInAt: Math.floor(Date.now() / 1000) };
      const claims = await accessClaims(session, { pool, invoke, trigger: 'TokenGeneration_HostedAuth' });
      return signed(claims, pool.accessSeconds);
    },
  };
}

const refused = (error: string): Answer => ({ status: 400, body: { error } });

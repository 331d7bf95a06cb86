import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import type { Identity } from '#infra/local/sign-in/identity.ts';
import { attributesOf } from '#infra/local/sign-in/people.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';
import { REGION } from '#infra/local/template/names.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Somebody who has signed in, when (seconds since 1970), and what for. */
export type Session = {
  readonly identity: Identity;
  readonly scopes: readonly string[];
  readonly signedInAt: number;
};
/** Why Cognito asks the pre-token function. */
export type Trigger = 'TokenGeneration_HostedAuth' | 'TokenGeneration_RefreshTokens';
type Asking = { readonly pool: UserPool; readonly invoke: Invoke; readonly trigger: Trigger };

const PreTokenAnswer = z.object({
  response: z.object({
    claimsAndScopeOverrideDetails: z
      .object({
        accessTokenGeneration: z
          .object({ claimsToAddOrOverride: z.record(z.string(), z.unknown()).nullish() })
          .nullish(),
      })
      .nullish(),
  }),
});

/**
 * The claims of an access token as Cognito makes them, with what the pre-token function adds.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
export async function accessClaims(session: Session, { pool, invoke, trigger }: Asking): Promise<Claims> {
  const { identity, scopes, signedInAt } = session;
  const sub = subjectOf(identity);
  const outcome = await invoke(pool.preToken, preTokenEvent(session, pool, trigger));
  if (!outcome.ok) throw new Error(`The pre-token function failed: ${outcome.error.errorMessage}`);
  const answer = PreTokenAnswer.parse(outcome.payload).response.claimsAndScopeOverrideDetails;
  return {
    sub,
    token_use: 'access',
    client_id: pool.clientId,
    scope: scopes.join(' '),
    auth_time: signedInAt,
    username: identity.username,
    'cognito:groups': [identity.role],
    ...answer?.accessTokenGeneration?.claimsToAddOrOverride,
  };
}

/**
 * The claims of an ID token, which tells the site who signed in and opens nothing: with `openid` alone it has all
 * attributes that the client may read.
 */
export function idClaims({ identity, signedInAt }: Session, pool: UserPool): Claims {
  return {
    sub: subjectOf(identity),
    token_use: 'id',
    aud: pool.clientId,
    auth_time: signedInAt,
    'cognito:username': identity.username,
    'cognito:groups': [identity.role],
    ...attributesOf(identity.username),
    email_verified: true,
  };
}

const subjectOf = ({ username }: Identity): string =>
  createHash('sha256')
    .update(username)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

function preTokenEvent({ identity, scopes }: Session, pool: UserPool, trigger: Trigger) {
  return {
    version: '2',
    triggerSource: trigger,
    region: REGION,
    userPoolId: pool.poolId,
    userName: identity.username,
    callerContext: { awsSdkVersion: 'local', clientId: pool.clientId },
    request: {
      userAttributes: {
        sub: subjectOf(identity),
        ...attributesOf(identity.username),
        'cognito:user_status': 'CONFIRMED',
        ...(identity.partnerId !== undefined && { 'custom:partnerId': identity.partnerId }),
      },
      groupConfiguration: {
        groupsToOverride: [identity.role],
        iamRolesToOverride: [],
        preferredRole: null,
      },
      scopes,
    },
    response: { claimsAndScopeOverrideDetails: null },
  };
}

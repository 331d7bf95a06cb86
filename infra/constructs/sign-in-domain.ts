import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { nameIn } from '#infra/deployment.ts';

/** What the sign-in's own address begins with; it is unique in the Region, so the account is part of it. */
export function signInPrefix(scope: Construct): string {
  return nameIn(scope, Stack.of(scope).account);
}

/** The directory of the user pool, as a token's issuer begins. */
export function directoryOf(scope: Construct): string {
  return `https://cognito-idp.${Stack.of(scope).region}.amazonaws.com`;
}

/**
 * The origins that a browser talks to while it signs in. They are told without the pool: the front, which allows them,
 * is there before the pool, which sends people back to it.
 */
export function signInOrigins(scope: Construct): readonly string[] {
  const region = Stack.of(scope).region;
  return [directoryOf(scope), `https://${signInPrefix(scope)}.auth.${region}.amazoncognito.com`];
}

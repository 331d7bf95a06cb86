import { t } from '@lingui/core/macro';
import type { Role } from '#shared/permissions.ts';

export type Claims = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly partnerId: string | undefined;
};

const ROLES: Readonly<Record<Role, true>> = {
  Admin: true,
  Ops: true,
  Finance: true,
  Viewer: true,
  Partner: true,
};

/** What an access token says of its bearer. It is read for display only; the API verifies it. */
export function claimsOf(accessToken: string): Claims {
  const payload: Record<string, unknown> = JSON.parse(decode(accessToken.split('.')[1] ?? ''));
  const { username, sub, partnerId, 'cognito:groups': groups } = payload;
  return {
    name: [username, sub].find((name) => typeof name === 'string') ?? t`Unknown`,
    roles: Array.isArray(groups) ? groups.filter(isRole) : [],
    partnerId: typeof partnerId === 'string' ? partnerId : undefined,
  };
}

function decode(base64url: string): string {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

function isRole(group: unknown): group is Role {
  return typeof group === 'string' && Object.hasOwn(ROLES, group);
}

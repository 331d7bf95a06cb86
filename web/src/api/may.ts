import type { Route } from '#shared/contract/route.ts';
import type { Role } from '#shared/permissions.ts';

/** Whether one of these roles may call a route; what a role may not do is not drawn at all. */
export function may({ access }: Pick<Route, 'access'>, roles: readonly Role[]): boolean {
  if (typeof access === 'string') return access === 'open';
  return roles.some((role) => access.includes(role));
}

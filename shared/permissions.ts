/** The user pool's groups. Admin may do everything that a route allows to anyone. */
export const ROLES = ['Admin', 'Ops', 'Finance', 'Viewer', 'Partner'] as const;
export type Role = (typeof ROLES)[number];

export const ADMIN = ['Admin'] as const;
export const OPS = ['Admin', 'Ops'] as const;
export const OPS_OR_PARTNER = ['Admin', 'Ops', 'Partner'] as const;
export const FINANCE = ['Admin', 'Finance'] as const;
export const FINANCE_OR_OPS = ['Admin', 'Finance', 'Ops'] as const;
export const READ = ['Admin', 'Ops', 'Finance', 'Viewer'] as const;
export const READ_OR_PARTNER = ['Admin', 'Ops', 'Finance', 'Viewer', 'Partner'] as const;

/** True when one of the caller's roles is one of those that the route names. */
export function allows(allowed: readonly Role[], held: readonly string[]): boolean {
  return allowed.some((role) => held.includes(role));
}

import type { Role } from '#shared/permissions.ts';

/** Somebody whom the local sign-in offers; anyone else signs in by `npm run token`. */
type LocalPerson = {
  readonly role: Role;
  readonly user: string;
  readonly name: string;
  readonly does: string;
};

/** The staff of the local user pool. */
export const PEOPLE: readonly LocalPerson[] = [
  { role: 'Admin', user: 'admin-1', name: 'Admin 1', does: 'Everything, except being two people' },
  { role: 'Ops', user: 'ops-1', name: 'Ops 1', does: 'Repertoire, usage, matching, cycles' },
  { role: 'Finance', user: 'finance-1', name: 'Finance 1', does: 'Approves or sends payments' },
  { role: 'Finance', user: 'finance-2', name: 'Finance 2', does: 'Sends what finance-1 approved' },
  { role: 'Viewer', user: 'viewer-1', name: 'Viewer 1', does: 'Reads' },
];

/**
 * What the user pool knows of somebody: an address that is there on this machine alone, and a name of those whom the
 * sign-in offers. Whoever else signs in has none, as many people of a real pool.
 */
export function attributesOf(user: string) {
  const name = PEOPLE.find((person) => person.user === user)?.name;
  return {
    email: `${user}@zamio.example`,
    email_verified: 'true',
    ...(name !== undefined && { name }),
  };
}

/** The people of a group as Cognito lists them. */
export function usersInGroup(group: string) {
  return PEOPLE.filter(({ role }) => role === group).map(({ user }) => ({
    Username: user,
    Enabled: true,
    UserStatus: 'CONFIRMED',
    Attributes: Object.entries(attributesOf(user)).map(([Name, Value]) => ({ Name, Value })),
  }));
}

import type { Role } from '#shared/permissions.ts';

/** Somebody whom the local sign-in offers; anyone else signs in by `npm run token`. */
type LocalPerson = { readonly role: Role; readonly user: string; readonly does: string };

/** The staff of the local user pool. */
export const PEOPLE: readonly LocalPerson[] = [
  { role: 'Admin', user: 'admin-1', does: 'Everything, except being two people' },
  { role: 'Ops', user: 'ops-1', does: 'Repertoire, usage, matching, cycles' },
  { role: 'Finance', user: 'finance-1', does: 'Approves or sends payments' },
  { role: 'Finance', user: 'finance-2', does: 'Sends what finance-1 approved' },
  { role: 'Viewer', user: 'viewer-1', does: 'Reads' },
];

/** The people of a group as Cognito lists them, with the addresses that they have on this machine alone. */
export function usersInGroup(group: string) {
  return PEOPLE.filter(({ role }) => role === group).map(({ user }) => ({
    Username: user,
    Enabled: true,
    UserStatus: 'CONFIRMED',
    Attributes: [
      { Name: 'email', Value: `${user}@zamio.example` },
      { Name: 'email_verified', Value: 'true' },
    ],
  }));
}

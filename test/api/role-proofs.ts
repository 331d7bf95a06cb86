import { ROUTES } from '#shared/contract/routes.ts';
import { ROLES } from '#shared/permissions.ts';
import { askWithoutRole } from '#test/support/api/ask-without-role.ts';
import { callerOf } from '#test/support/api/caller-of.ts';
import { type Proof, refuses, turnsAway } from '#test/support/api/proof.ts';

const guarded = ROUTES.filter(({ access }) => Array.isArray(access));

/** Every route by every role that it does not name, and without any token. */
export const roleProofs: readonly Proof[] = [
  ...guarded.map((route) => turnsAway(route, 'without a token', ({ nobody }) => nobody.ask(route))),
  ...guarded.map((route) =>
    refuses(route, 'role.lacking', { words: 'a token of no group', act: () => askWithoutRole(route) }),
  ),
  ...guarded.flatMap((route) =>
    ROLES.filter((role) => !route.access.includes(role)).map((role) =>
      refuses(route, 'role.lacking', {
        words: role,
        act: async (stage) => (await callerOf(stage, role)).ask(route),
      }),
    ),
  ),
];

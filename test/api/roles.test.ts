import { describe, expect, test } from '@jest/globals';
import { ROUTES } from '#shared/contract/routes.ts';
import { ROLES } from '#shared/permissions.ts';
import { callerOf } from '#test/support/api/caller-of.ts';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { roleProofs } from './role-proofs.ts';

const stage = stageFor();
const INVALID = 'Bearer eyJhbGciOiJub25lIn0.e30.';

describe('who may not', () => prove(roleProofs, stage));

describe('who may', () => {
  const cells = ROUTES.flatMap((route) =>
    ROLES.filter((role) => !Array.isArray(route.access) || route.access.includes(role))
      .filter(() => route.access !== 'signature')
      .map((role) => ({ name: `${route.method} ${route.path} ${role}`, route, role })),
  );

  test.each(cells)('$name', async ({ route, role }) => {
    const { status } = await (await callerOf(stage(), role)).ask(route);

    expect([200, 302, 404, 415, 422]).toContain(status);
  });
});

describe('tokens', () => {
  const guarded = ROUTES.filter(({ access }) => Array.isArray(access));

  test.each(guarded.map((route) => ({ name: `${route.method} ${route.path}`, route })))(
    '$name is closed to a token that nobody signed',
    async ({ route }) => {
      const answer = await stage().nobody.ask(route, { headers: { authorization: INVALID } });

      expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    },
  );
});

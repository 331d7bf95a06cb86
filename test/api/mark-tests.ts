import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPartner } from '#shared/contract/partners.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import type { Caller } from '#test/support/api/caller.ts';
import { sendCanaries } from '#test/support/api/canaries.ts';
import { internalIn } from '#test/support/api/internal-fields.ts';
import { type Marked, markOthers } from '#test/support/api/marks.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { ownIdsOf, type Tenants } from '#test/support/api/tenants.ts';

const readable = ROUTES.filter(({ access, method }) => access.includes('Partner') && method === 'GET').map(
  (route) => ({ name: `${route.method} ${route.path}`, route }),
);

/** A partner, and whose names it may read: our society’s and its own people’s. */
const ownOf = ({ own: { partner } }: Tenants) => ({
  partnerId: partner.id,
  actors: ['ZamIO', `partner-${partner.id}`],
});

/** Until what was logged is in its file. */
const LOGGED_MS = 500;

/**
 * The tests that marks need: everything that other partners and the staff can write has a mark, and none is where it must
 * not be.
 */
export function markTests(stage: () => Stage, tenants: () => Tenants): void {
  let marked: Marked;
  let staff: Caller;
  beforeAll(async () => {
    marked = await markOthers(stage(), tenants());
    staff = await stage().staffOf(tenants().own.partner.id);
  }, 180_000);

  /** All that a caller can read of a route: of the partner's own things, and of the things that it shares. */
  async function replies(caller: Caller, { route }: (typeof readable)[number]): Promise<readonly unknown[]> {
    const own = route.params === undefined ? {} : ownIdsOf(tenants().own, route);
    const query =
      'cycleId' in (route.query?.shape ?? {}) ? [{}, { cycleId: marked.ids['cycleId'] ?? '' }] : [{}];
    const asked = [own, { ...own, ...marked.ids }].flatMap((params) =>
      query.map(async (narrowed) => {
        const headers = { accept: 'application/json' };
        const { status, body } = await caller.ask(route, { params, query: narrowed, headers });
        expect([200, 302]).toContain(status);
        return body;
      }),
    );
    return Promise.all(asked);
  }

  describe('the logs', () => {
    test('have no word of what was sent, and no secret that went through', async () => {
      const canaries = { ...marked.marks, ...(await sendCanaries(stage(), tenants().own)) };
      await wait(LOGGED_MS);
      const log = stage().logs();
      const logged = Object.entries(canaries).filter(([, words]) => log.includes(words));
      expect(logged.map(([what]) => what)).toEqual([]);
      // They are those of this system: the close is named, and the crash of a broken item.
      for (const fact of [tenants().closeJobId, 'request.crashed']) expect(log).toContain(fact);
    }, 60_000);
  });

  describe('what other partners and the staff wrote', () => {
    test.each(readable)('$name does not show to a partner', async (each) => {
      const seen = JSON.stringify(await replies(staff, each));
      const shown = Object.entries(marked.marks).filter(([, words]) => seen.includes(words));
      expect(shown.map(([where]) => where)).toEqual([]);
    });

    test.each(readable)(
      '$name names nobody of the staff, no internal note and no other partner',
      async (each) => {
        const own = ownOf(tenants());
        expect(internalIn(await replies(staff, each), own)).toEqual([]);
      },
    );

    test('is told from what a partner may know: an administrator’s replies have it', async () => {
      const own = ownOf(tenants());
      const all = await Promise.all(readable.map((each) => replies(stage().admin, each)));
      const fields = internalIn(all, own).map((found) => found.replace(/:.*$/, '').split('.').at(-1));
      for (const field of ['by', 'approvedBy', 'isShared', 'partnerId']) expect(fields).toContain(field);
    });

    test('is there to be seen: an administrator reads every mark by the same routes', async () => {
      const params = { partnerId: tenants().other.partner.id };
      const { body } = await stage().admin.ask(readPartner, { params });
      const others = await Promise.all(readable.map((each) => replies(stage().admin, each)));
      const seen = JSON.stringify([body, others]);
      const missing = Object.entries(marked.marks).filter(([, words]) => !seen.includes(words));
      expect(missing.map(([where]) => where)).toEqual([]);
    });
  });
}

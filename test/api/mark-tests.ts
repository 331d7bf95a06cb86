import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPartner } from '#shared/contract/partners.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import type { Caller } from '#test/support/api/caller.ts';
import { sendCanaries } from '#test/support/api/canaries.ts';
import { type Marked, markOthers } from '#test/support/api/marks.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { ownIdsOf, type Tenants } from '#test/support/api/tenants.ts';

const readable = ROUTES.filter(({ access, method }) => access.includes('Partner') && method === 'GET').map(
  (route) => ({ name: `${route.method} ${route.path}`, route }),
);

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
  async function replies(caller: Caller, { route }: (typeof readable)[number]): Promise<string> {
    const own = route.params === undefined ? {} : ownIdsOf(tenants().own, route);
    const texts = [own, { ...own, ...marked.ids }].map(async (params) => {
      const { status, body } = await caller.ask(route, { params, headers: { accept: 'application/json' } });
      expect([200, 302]).toContain(status);
      return JSON.stringify(body);
    });
    return (await Promise.all(texts)).join('\n');
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
      const seen = await replies(staff, each);
      const shown = Object.entries(marked.marks).filter(([, words]) => seen.includes(words));
      expect(shown.map(([where]) => where)).toEqual([]);
    });

    test('is there to be seen: an administrator reads every mark by the same routes', async () => {
      const params = { partnerId: tenants().other.partner.id };
      const { body } = await stage().admin.ask(readPartner, { params });
      const others = await Promise.all(readable.map((each) => replies(stage().admin, each)));
      const seen = [JSON.stringify(body), ...others].join('\n');
      const missing = Object.entries(marked.marks).filter(([, words]) => !seen.includes(words));
      expect(missing.map(([where]) => where)).toEqual([]);
    });
  });
}

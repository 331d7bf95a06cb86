import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aNotice, someChoices } from '#test/support/given/a-notice.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

const at = (day: string) => `2026-${day}T09:00:00.000Z`;

export const noticesContract: Contract<World['notices']> = {
  find(make) {
    test('answers a notice with its amounts, and nothing under an id that there is not', async () => {
      const world = await make();
      const net = { minor: 123_456n, currency: 'GHS' };
      const { about } = aNotice(1);
      const notice = aNotice(1, { about: { ...about, ...(about.kind === 'cycle-locked' && { net }) } });
      await add(world, made('notice', notice));
      expect(await world.notices.find(notice.id)).toEqual(notice);
      expect(await world.notices.find(aNotice(2).id)).toBeUndefined();
    });

    test('is made once: a second one under its id is refused', async () => {
      const world = await make();
      await add(world, made('notice', aNotice(1)));
      await expect(add(world, made('notice', aNotice(1)))).rejects.toMatchObject({ code: 'version.stale' });
      expect(await world.notices.find(aNotice(1).id)).toEqual(aNotice(1));
    });

    test('lets one of two claims on the same version through', async () => {
      const world = await make();
      await add(world, made('notice', aNotice(1)));
      const claim = changed('notice', aNotice(1), {
        deliveries: [{ to: 'kofi', state: 'sending', at: at('04-01') }],
      });
      const outcomes = await Promise.allSettled([add(world, claim), add(world, claim)]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await world.notices.find(aNotice(1).id)).toEqual(claim.after);
    });
  },
  page(make) {
    test('answers all, the newest first, page by page', async () => {
      const world = await make();
      const notices = ['02-01', '03-01', '03-02'].map((day, n) => aNotice(n, { createdAt: at(day) }));
      for (const notice of notices) await add(world, made('notice', notice));
      const first = await world.notices.page({ limit: 2 });
      expect(first.items).toEqual([notices[2], notices[1]]);
      const next = await world.notices.page({ limit: 2, cursor: first.nextCursor ?? '' });
      expect(next).toEqual({ items: [notices[0]], nextCursor: null });
    });
  },
};

export const noticeChoicesContract: Contract<World['noticeChoices']> = {
  find(make) {
    test('answers what a person chose, and nothing of one who chose nothing', async () => {
      const world = await make();
      await add(world, made('noticeChoices', someChoices()));
      expect(await world.noticeChoices.find('kofi')).toEqual(someChoices());
      expect(await world.noticeChoices.find('adwoa')).toBeUndefined();
    });
  },
};

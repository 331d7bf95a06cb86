import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anIndex, aRefit, aSongDecision, theSettings } from '#test/support/given/stored-work-in-progress.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { type Contract, pagedThrough } from './contract.ts';

const change = (n: number, day: string) => ({
  workId: anId('wrk', n),
  changedAt: `2026-03-${day}T09:00:00.000Z`,
});

export const catalogueContract: Contract<Omit<World['catalogue'], 'opened'>> = {
  current(make) {
    test('answers the index that was made last, and nothing before there is one', async () => {
      const world = await make();
      expect(await world.catalogue.current()).toBeUndefined();
      await add(world, made('catalogueIndex', anIndex()));
      await add(world, changed('catalogueIndex', anIndex(), { covers: { [anId('prt', 1)]: 'job' } }));
      expect(await world.catalogue.current()).toMatchObject({
        version: 2,
        covers: { [anId('prt', 1)]: 'job' },
      });
    });
  },
  changes(make) {
    test('has works that were noted or decided about, the oldest change first, a work once for each time', async () => {
      const world = await make();
      await world.catalogue.note([change(1, '03'), change(2, '01')]);
      await decide(world, { facts: [{ kind: 'catalogueChange', record: change(1, '02') }] });
      expect(await world.catalogue.changes()).toEqual([change(2, '01'), change(1, '02'), change(1, '03')]);
    });
  },
  note(make) {
    test('notes the same change once, and takes more than a batch', async () => {
      const world = await make();
      const many = Array.from({ length: 30 }, (_, n) => change(n, '01'));
      await world.catalogue.note([...many, ...many]);
      await world.catalogue.note([]);
      expect(await world.catalogue.changes()).toHaveLength(30);
    });
  },
  forget(make) {
    test('forgets exactly these, and does nothing about what is gone', async () => {
      const world = await make();
      await world.catalogue.note([change(1, '01'), change(1, '02'), change(2, '01')]);
      await world.catalogue.forget([change(1, '01'), change(9, '01')]);
      expect(await world.catalogue.changes()).toEqual([change(2, '01'), change(1, '02')]);
    });
  },
};

export const matchingContract: Contract<World['matching']> = {
  settings(make) {
    test('answers the thresholds that were set, and nothing before', async () => {
      const world = await make();
      expect(await world.matching.settings()).toBeUndefined();
      await add(world, made('matchingSettings', theSettings()));
      expect(await world.matching.settings()).toEqual(theSettings());
    });
  },
  refit(make) {
    test('answers a refit, and nothing for an id that nobody has', async () => {
      const world = await make();
      await add(world, made('refit', aRefit(1)));
      expect(await world.matching.refit(anId('rft', 1))).toEqual(aRefit(1));
      expect(await world.matching.refit(anId('rft', 2))).toBeUndefined();
    });
  },
  refits(make) {
    test('has the newest first, in pages without loss or double', async () => {
      const world = await make();
      for (const n of [2, 3, 1]) await add(world, made('refit', aRefit(n)));
      const all = await pagedThrough((cursor) => world.matching.refits({ limit: 2, cursor }));
      expect(all.map(({ id }) => id)).toEqual([3, 2, 1].map((n) => anId('rft', n)));
    });
  },
};

export const songDecisionsContract: Contract<World['songDecisions']> = {
  findMany(make) {
    test('answers by song those that were decided, asked for once or twice', async () => {
      const world = await make();
      await add(world, made('songDecision', aSongDecision('a|b')));
      const found = await world.songDecisions.findMany(['a|b', 'c|d', 'a|b']);
      expect([...found]).toEqual([['a|b', aSongDecision('a|b')]]);
      expect((await world.songDecisions.findMany([])).size).toBe(0);
    });
  },
  page(make) {
    test('has the newest decision first, of two at one time by song, and a song where it was decided last', async () => {
      const world = await make();
      const at = (day: string) => ({ decidedAt: `2026-03-${day}T09:00:00.000Z` });
      const songs = [
        aSongDecision('a', at('01')),
        aSongDecision('c', at('02')),
        aSongDecision('b', at('02')),
      ];
      for (const song of songs) await add(world, made('songDecision', song));
      await add(world, changed('songDecision', aSongDecision('a', at('01')), at('03')));
      const all = await pagedThrough((cursor) => world.songDecisions.page({ limit: 2, cursor }));
      expect(all.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    });
  },
};

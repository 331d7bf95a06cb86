import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import type { PartnerId, WorkId } from '#shared/ids.ts';
import { aDelivery, aWork } from '#test/support/given/a-delivered-work.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { add, decide, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const [ASCAP, PRS] = [anId('prt', 1), anId('prt', 2)];
const alias = (partnerId: PartnerId, n: number, over = {}) => ({
  partnerId,
  partnerWorkId: `A-${n}`,
  workId: anId('wrk', n),
  contentHash: 'hash',
  jobId: anId('job', 1),
  outcome: 'created' as const,
  ...over,
});
const local = (n: number) => aWork(n, { origin: 'local', deliveries: [] });
const byPrs = { deliveries: [aDelivery({ partnerId: aStoredPartner(2).id })] };
const ids = (numbers: readonly number[]) => numbers.map((n) => anId('wrk', n));

/** Works 1 to 5 of ASCAP, of which PRS delivers 2 too; 6 of PRS; 7 and 8 local. */
async function aCatalogue(world: Asked): Promise<void> {
  await add(
    world,
    made('partner', aStoredPartner(1)),
    made('partner', aStoredPartner(2, { societyCode: '052' })),
  );
  for (const n of [1, 2, 3, 4, 5]) await world.works.save(undefined, aWork(n));
  await world.works.save(undefined, aWork(6, byPrs));
  await add(world, made('work', local(8)), made('work', local(7)));
  await world.works.putAliases([1, 2, 3, 4, 5].map((n) => alias(ASCAP, n)));
  await world.works.putAliases([2, 6].map((n) => alias(PRS, n)));
}

export const worksContract: Contract<World['works']> = {
  find(make) {
    test('answers a work with its deliveries, and nothing for an id that nobody has', async () => {
      const world = await make();
      await world.works.save(undefined, aWork(1));
      expect(await world.works.find(anId('wrk', 1))).toEqual(aWork(1));
      expect(await world.works.find(anId('wrk', 2))).toBeUndefined();
    });
  },
  findMany(make) {
    test('answers works in the order in which they are asked for, one twice where it is asked for twice', async () => {
      const world = await make();
      for (const n of [1, 2]) await world.works.save(undefined, aWork(n));
      const found = await world.works.findMany(ids([2, 9, 1, 2]));
      expect(found.map(({ id }) => id)).toEqual(ids([2, 1, 2]));
    });
  },
  page(make) {
    test('goes through all works, the local ones first and oldest first, each once', async () => {
      const world = await make();
      await aCatalogue(world);
      const all = (await pagedThrough((cursor) => world.works.page({ limit: 2, cursor }))).map(
        ({ id }) => id,
      );
      expect(all.slice(0, 2)).toEqual(ids([7, 8]));
      expect(all.toSorted()).toEqual(ids([1, 2, 3, 4, 5, 6, 7, 8]));
    });

    test('goes through what one partner delivers, also where another did first', async () => {
      const world = await make();
      await aCatalogue(world);
      const of = async (partnerId: PartnerId) =>
        (await pagedThrough((cursor) => world.works.page({ limit: 2, cursor, partnerId })))
          .map(({ id }) => id)
          .toSorted();
      expect(await of(PRS)).toEqual(ids([2, 6]));
      expect(await of(ASCAP)).toEqual(ids([1, 2, 3, 4, 5]));
    });
  },
  byIswc(make) {
    test('tells local works from external ones', async () => {
      const world = await make();
      await world.works.claimIswc('T1', anId('wrk', 1));
      const record = {
        catalogue: 'local' as const,
        kind: 'iswc' as const,
        value: 'T2',
        workId: anId('wrk', 2),
      };
      await decide(world, { facts: [{ kind: 'identifier', record, taken: 'work.identifier-taken' }] });
      expect([...(await world.works.byIswc(['T1', 'T2', 'T1'], 'external'))]).toEqual([
        ['T1', anId('wrk', 1)],
      ]);
      expect([...(await world.works.byIswc(['T1', 'T2'], 'local'))]).toEqual([['T2', anId('wrk', 2)]]);
    });
  },
  localByIsrc(make) {
    test('answers local works by ISRC, which one work alone may have', async () => {
      const world = await make();
      const fact = (workId: WorkId) => ({
        kind: 'identifier' as const,
        record: { catalogue: 'local' as const, kind: 'isrc' as const, value: 'GH1', workId },
        taken: 'work.identifier-taken' as const,
      });
      await decide(world, { facts: [fact(anId('wrk', 1))] });
      await expect(decide(world, { facts: [fact(anId('wrk', 2))] })).rejects.toMatchObject({
        code: 'work.identifier-taken',
      });
      expect([...(await world.works.localByIsrc(['GH1', 'GH2', 'GH1']))]).toEqual([['GH1', anId('wrk', 1)]]);
    });
  },
  aliases(make) {
    test('says what one partner’s work ids lead to, asked for once or twice', async () => {
      const world = await make();
      await world.works.putAliases([alias(ASCAP, 1), alias(PRS, 2)]);
      expect([...(await world.works.aliases(ASCAP, ['A-1', 'A-2', 'A-1']))]).toEqual([
        ['A-1', alias(ASCAP, 1)],
      ]);
    });
  },
  claimIswc(make) {
    test('leads to the first work that claimed it, until works are merged', async () => {
      const world = await make();
      expect(await world.works.claimIswc('T1', anId('wrk', 1))).toBe(anId('wrk', 1));
      expect(await world.works.claimIswc('T1', anId('wrk', 2))).toBe(anId('wrk', 1));
      const moved = { kind: 'iswc' as const, value: 'T1', workId: anId('wrk', 3) };
      await decide(world, { facts: [{ kind: 'movedIdentifier', record: moved }] });
      expect(await world.works.claimIswc('T1', anId('wrk', 2))).toBe(anId('wrk', 3));
    });

    test('of many claims at once lets one win, and tells all which', async () => {
      const world = await make();
      const led = await Promise.all(ids([1, 2, 3]).map((workId) => world.works.claimIswc('T1', workId)));
      expect(new Set(led).size).toBe(1);
    });
  },
  claimAlias(make) {
    test('leads to the first work that claimed it, until works are merged', async () => {
      const world = await make();
      expect(await world.works.claimAlias(alias(ASCAP, 1))).toBe(anId('wrk', 1));
      expect(await world.works.claimAlias(alias(ASCAP, 1, { workId: anId('wrk', 2) }))).toBe(anId('wrk', 1));
      const record = alias(ASCAP, 1, { workId: anId('wrk', 3) });
      await decide(world, { facts: [{ kind: 'movedAlias', record }] });
      expect(await world.works.claimAlias(alias(ASCAP, 1))).toBe(anId('wrk', 3));
    });
  },
  putAliases(make) {
    test('writes over what was sent before; of several for one id the last counts', async () => {
      const world = await make();
      await world.works.putAliases([alias(ASCAP, 1), alias(ASCAP, 1, { contentHash: 'second' })]);
      await world.works.putAliases([]);
      expect((await world.works.aliases(ASCAP, ['A-1'])).get('A-1')).toMatchObject({ contentHash: 'second' });
    });
  },
  save(make) {
    test('writes once for each version that was read; the slower is told and keeps no history', async () => {
      const world = await make();
      const [before, after] = [aWork(1), aWork(1, { title: 'Silver River', version: 2 })];
      const superseded = { workId: before.id, supersededAt: '2026-04-01', delivery: aDelivery() };
      expect(await world.works.save(undefined, before)).toBe(true);
      expect(await world.works.save(undefined, before)).toBe(false);
      expect(await world.works.save(before, after)).toBe(true);
      expect(await world.works.save(before, after, superseded)).toBe(false);
      expect(await world.works.history(before.id)).toEqual([]);
      expect(await world.works.find(before.id)).toEqual(after);
    });
  },
  history(make) {
    test('has what partners said before, partner by partner, the oldest first', async () => {
      const world = await make();
      let before = aWork(1);
      await world.works.save(undefined, before);
      for (const [partnerId, supersededAt] of [
        [PRS, '2026-01'],
        [ASCAP, '2026-03'],
        [ASCAP, '2026-02'],
      ] as const) {
        const after = { ...before, version: before.version + 1 };
        const delivery = aDelivery({ partnerId: aStoredPartner(partnerId === PRS ? 2 : 1).id });
        await world.works.save(before, after, { workId: before.id, supersededAt, delivery });
        before = after;
      }
      const history = await world.works.history(before.id);
      expect(history.map(({ supersededAt }) => supersededAt)).toEqual(['2026-02', '2026-03', '2026-01']);
      expect(await world.works.history(anId('wrk', 2))).toEqual([]);
    });
  },
};

import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import type { PartnerId, WorkId } from '#shared/ids.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aParty, aRecording, aStoredPartner } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const [ASCAP, PRS] = [anId('prt', 1), anId('prt', 2)];
const alias = (partnerId: PartnerId, n: number, over = {}) => ({
  partnerId,
  isrc: aRecording(n).isrc,
  contentHash: 'hash',
  jobId: anId('job', 1),
  outcome: 'created' as const,
  ...over,
});
/** A recording that leads to a work. */
const leading = (n: number, workId: WorkId) => {
  const recording = aRecording(n);
  return aRecording(n, { deliveries: recording.deliveries.map((delivery) => ({ ...delivery, workId })) });
};
const addAll = async (world: Asked) => {
  await add(
    world,
    made('partner', aStoredPartner(1)),
    made('partner', aStoredPartner(2, { societyCode: '052' })),
  );
  for (const n of [1, 2, 3, 4, 5]) await world.recordings.save(undefined, aRecording(n));
  await world.recordings.putAliases([1, 2, 3, 4, 5].map((n) => alias(ASCAP, n)));
  await world.recordings.putAliases([2, 4].map((n) => alias(PRS, n)));
};
const isrcs = (numbers: readonly number[]) => numbers.map((n) => aRecording(n).isrc);

export const recordingsContract: Contract<World['recordings']> = {
  byIsrc(make) {
    test('answers those that are there, asked for once or twice', async () => {
      const world = await make();
      await world.recordings.save(undefined, aRecording(1));
      const found = await world.recordings.byIsrc(isrcs([1, 2, 1]));
      expect([...found]).toEqual([[aRecording(1).isrc, aRecording(1)]]);
    });
  },
  find(make) {
    test('answers one by its id', async () => {
      const world = await make();
      await world.recordings.save(undefined, aRecording(1));
      expect(await world.recordings.find(anId('rec', 1))).toEqual(aRecording(1));
      expect(await world.recordings.find(anId('rec', 2))).toBeUndefined();
    });
  },
  ofWork(make) {
    test('answers the recordings that lead to a work, by ISRC', async () => {
      const world = await make();
      for (const n of [3, 1]) await world.recordings.save(undefined, leading(n, anId('wrk', 1)));
      await world.recordings.save(undefined, leading(2, anId('wrk', 2)));
      await world.recordings.save(undefined, aRecording(4));
      expect((await world.recordings.ofWork(anId('wrk', 1))).map(({ isrc }) => isrc)).toEqual(isrcs([1, 3]));
    });
  },
  page(make) {
    test('goes through all recordings, each where it was delivered first, or those of a partner', async () => {
      const world = await make();
      await addAll(world);
      const all = async (partnerId?: PartnerId) =>
        (await pagedThrough((cursor) => world.recordings.page({ limit: 2, cursor, partnerId })))
          .map(({ isrc }) => isrc)
          .toSorted();
      expect(await all()).toEqual(isrcs([1, 2, 3, 4, 5]));
      expect(await all(ASCAP)).toEqual(isrcs([1, 2, 3, 4, 5]));
      expect(await all(PRS)).toEqual(isrcs([2, 4]));
      expect(await all(anId('prt', 3))).toEqual([]);
    });
  },
  aliases(make) {
    test('says what one partner sent of which ISRCs', async () => {
      const world = await make();
      await world.recordings.putAliases([alias(ASCAP, 1), alias(PRS, 2)]);
      const found = await world.recordings.aliases(ASCAP, isrcs([1, 2, 1]));
      expect([...found]).toEqual([[aRecording(1).isrc, alias(ASCAP, 1)]]);
    });
  },
  putAliases(make) {
    test('writes over what was sent before; of several for one ISRC the last counts', async () => {
      const world = await make();
      await world.recordings.putAliases([alias(ASCAP, 1), alias(ASCAP, 1, { contentHash: 'second' })]);
      await world.recordings.putAliases([]);
      expect((await world.recordings.aliases(ASCAP, isrcs([1]))).get(aRecording(1).isrc)).toMatchObject({
        contentHash: 'second',
      });
    });
  },
  save(make) {
    test('writes once for each version that was read; the slower is told', async () => {
      const world = await make();
      const before = aRecording(1);
      const after = aRecording(1, { title: 'Silver River', version: 2 });
      expect(await world.recordings.save(undefined, before)).toBe(true);
      expect(await world.recordings.save(undefined, before)).toBe(false);
      expect(await world.recordings.save(before, after)).toBe(true);
      expect(await world.recordings.save(before, after)).toBe(false);
      expect(await world.recordings.find(before.id)).toMatchObject({ title: 'Silver River' });
    });
  },
};

export const partiesContract: Contract<World['parties']> = {
  byKeys(make) {
    test('answers those that are there, asked for once or twice', async () => {
      const world = await make();
      await world.parties.save(undefined, aParty('00900000127'));
      const found = await world.parties.byKeys(['00900000127', 'AMA MENSAH', '00900000127']);
      expect([...found.keys()]).toEqual(['00900000127']);
    });
  },
  save(make) {
    test('writes once for each version that was read; the slower is told', async () => {
      const world = await make();
      const [before, after] = [aParty('AMA'), aParty('AMA', { otherNames: ['A. Mensah'], version: 2 })];
      expect(await world.parties.save(undefined, before)).toBe(true);
      expect(await world.parties.save(undefined, before)).toBe(false);
      expect(await world.parties.save(before, after)).toBe(true);
      expect(await world.parties.save(before, after)).toBe(false);
      expect((await world.parties.byKeys(['AMA'])).get('AMA')).toEqual(after);
    });
  },
};

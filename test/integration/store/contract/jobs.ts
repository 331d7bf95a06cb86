import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aJob, anUpload } from '#test/support/given/stored-work-in-progress.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const ASCAP = anId('prt', 1);
/** Jobs of two years, the oldest first: a rematch, an ingestion of ASCAP, a failed rematch, an ingestion. */
async function someJobs(world: Asked): Promise<readonly string[]> {
  const ingestion = { kind: 'repertoire-ingestion' as const, partnerId: ASCAP };
  const over = [{}, ingestion, { status: 'failed' as const }, ingestion];
  const ids: string[] = [];
  for (const [n, what] of over.entries()) {
    world.setClock(n < 2 ? '2026-12-31T09:00:00.000Z' : '2027-01-01T09:00:00.000Z');
    const id = world.ids.make('job');
    ids.push(id);
    await add(world, made('job', aJob(id, what)));
  }
  return ids;
}
const chunk = (n: number, accepted: number) => ({
  chunk: n,
  counts: { accepted },
  problems: [{ code: 'row.invalid', message: 'No title.', line: 2 }],
  problemCount: 1,
});

export const jobsContract: Contract<Omit<World['jobs'], 'start'>> = {
  find(make) {
    test('answers a job with what only its steps need, and nothing for an id that nobody has', async () => {
      const world = await make();
      const job = aJob(world.ids.make('job'), { input: { cycleId: 'c', deep: { list: [1, null, true] } } });
      await add(world, made('job', job));
      expect(await world.jobs.find(job.id)).toEqual(job);
      expect(await world.jobs.find(world.ids.make('job'))).toBeUndefined();
    });
  },
  page(make) {
    test('has the newest first, over the years, in pages without loss or double', async () => {
      const world = await make();
      const ids = await someJobs(world);
      const all = await pagedThrough((cursor) => world.jobs.page({ limit: 1, cursor }));
      expect(all.map(({ id }) => id)).toEqual(ids.toReversed());
    });

    test.each([
      ['a kind', { kind: 'rematch' as const }, [2, 0]],
      ['a status', { status: 'failed' }, [2]],
      ['a partner', { partnerId: ASCAP }, [3, 1]],
      ['a partner and a status', { partnerId: ASCAP, status: 'failed' }, []],
    ])('keeps to %s', async (_what, filter, wanted) => {
      const world = await make();
      const ids = await someJobs(world);
      const found = await pagedThrough((cursor) => world.jobs.page({ ...filter, limit: 1, cursor }));
      expect(found.map(({ id }) => ids.indexOf(id))).toEqual(wanted);
    });

    test('shows a job as it stands now', async () => {
      const world = await make();
      const job = aJob(world.ids.make('job'), { partnerId: ASCAP });
      await add(world, made('job', job));
      await add(world, changed('job', job, { status: 'running' }));
      expect((await world.jobs.page({ limit: 5, partnerId: ASCAP })).items).toMatchObject([
        { status: 'running', version: 2 },
      ]);
    });

    test('refuses a cursor of another partner’s jobs', async () => {
      const world = await make();
      await someJobs(world);
      const { nextCursor } = await world.jobs.page({ partnerId: ASCAP, limit: 1 });
      await expect(
        world.jobs.page({ partnerId: anId('prt', 2), limit: 1, cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
  putChunk(make) {
    test('keeps one result per chunk, so that a retry counts once', async () => {
      const world = await make();
      await world.jobs.putChunk(anId('job', 1), chunk(0, 5));
      await world.jobs.putChunk(anId('job', 1), chunk(0, 6));
      expect(await world.jobs.chunks(anId('job', 1))).toMatchObject([{ chunk: 0, counts: { accepted: 6 } }]);
    });
  },
  chunks(make) {
    test('has a job’s chunks in their order, ten after two', async () => {
      const world = await make();
      for (const n of [10, 2, 0]) await world.jobs.putChunk(anId('job', 1), chunk(n, n));
      await world.jobs.putChunk(anId('job', 2), chunk(1, 1));
      const chunks = await world.jobs.chunks(anId('job', 1));
      expect(chunks.map((found) => found.chunk)).toEqual([0, 2, 10]);
      expect(chunks[1]).toMatchObject(chunk(2, 2));
      expect(await world.jobs.chunks(anId('job', 3))).toEqual([]);
    });
  },
  takeTurn(make) {
    test('gives the turn of a queue to one job, again and again, until it ends it', async () => {
      const world = await make();
      const { takeTurn } = world.jobs;
      expect(await takeTurn('ascap', anId('job', 1))).toBe(true);
      expect(await takeTurn('ascap', anId('job', 1))).toBe(true);
      expect(await takeTurn('ascap', anId('job', 2))).toBe(false);
      expect(await takeTurn('prs', anId('job', 2))).toBe(true);
    });

    test('of many that ask at once gives it to one', async () => {
      const world = await make();
      const asked = [1, 2, 3, 4].map((n) => world.jobs.takeTurn('ascap', anId('job', n)));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    });
  },
  endTurn(make) {
    test('lets the next have it; ending a turn that one does not have does nothing', async () => {
      const world = await make();
      await world.jobs.endTurn('ascap', anId('job', 1));
      await world.jobs.takeTurn('ascap', anId('job', 1));
      await world.jobs.endTurn('ascap', anId('job', 2));
      expect(await world.jobs.takeTurn('ascap', anId('job', 2))).toBe(false);
      await world.jobs.endTurn('ascap', anId('job', 1));
      expect(await world.jobs.takeTurn('ascap', anId('job', 2))).toBe(true);
    });
  },
  turnHolder(make) {
    test('tells whose turn it is, and nobody where it is nobody’s', async () => {
      const world = await make();
      expect(await world.jobs.turnHolder('ascap')).toBeUndefined();
      await world.jobs.takeTurn('ascap', anId('job', 1));
      await world.jobs.takeTurn('ascap', anId('job', 2));
      expect(await world.jobs.turnHolder('ascap')).toBe(anId('job', 1));
    });
  },
};

export const uploadsContract: Contract<World['uploads']> = {
  find(make) {
    test('answers an upload as it stands, and nothing for an id that nobody has', async () => {
      const [world, upload] = [await make(), anUpload(1)];
      await add(world, made('upload', upload));
      await add(world, changed('upload', upload, { status: 'arrived' }));
      expect(await world.uploads.find(upload.id)).toMatchObject({ status: 'arrived', version: 2 });
      expect(await world.uploads.find(anId('upl', 2))).toBeUndefined();
    });
  },
};

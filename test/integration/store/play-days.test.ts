import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '#functions/ports/world.ts';
import { playModel, playStore } from '#functions/store/play.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { aStoredStation } from '#test/support/given/stored-records.ts';
import { aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { startWorlds, type TestWorld } from '#test/support/real-world.ts';
import { tripsOf } from '#test/support/trips.ts';
import { add, made } from '#test/support/world/add.ts';

const STATION = aStationId('GH-COM-01');
const OLDER = aStationId('GH-COM-02');
const DATES = Array.from({ length: 12 }, (_, n) => `2026-02-${String(n + 1).padStart(2, '0')}`);
const daysOf = (stationId = STATION) => DATES.map((date) => ({ stationId, date }));
const playOn = (day: number, name: string, stationId = STATION) => {
  const date = DATES[day] ?? '';
  return aWaitingPlay(name, { stationId, date, playedAt: `${date}T08:00:00.000Z` });
};

let worlds: Awaited<ReturnType<typeof startWorlds>>;
let world: TestWorld;
beforeAll(async () => {
  worlds = await startWorlds();
});
beforeEach(async () => {
  world = await worlds.make();
  await add(world, made('station', aStoredStation(STATION)));
});
afterAll(() => worlds.stop());

/** A process of its own: it remembers nothing of what another noted. */
const anotherProcess = (): World['plays'] => playStore(world.table, world.clock.now);
const listed = async (stationId = STATION) => {
  const page = await world.plays.overDays(daysOf(stationId), { limit: 500, maxReads: 100 });
  return page.items.map(({ playId }) => playId).toSorted();
};
const kept = async (stationId = STATION) =>
  (await Promise.all(DATES.map((date) => world.plays.ofDay(stationId, date))))
    .flat()
    .map(({ playId }) => playId)
    .toSorted();

/** Does something in a process that is killed before its n-th call of the table. */
async function killedBefore(call: number, act: () => Promise<unknown>): Promise<void> {
  const { client } = world.table;
  const send: unknown = Reflect.get(client, 'send');
  if (typeof send !== 'function') throw new Error('the client sends nothing');
  let calls = 0;
  Reflect.set(client, 'send', async (...asked: unknown[]) => {
    calls += 1;
    if (calls >= call) throw new Error('killed');
    return Reflect.apply(send, client, asked);
  });
  try {
    await act().catch((error: unknown) => {
      if (!String(error).includes('killed')) throw error;
    });
  } finally {
    Reflect.set(client, 'send', send);
  }
}

describe('a play that is kept is listed', () => {
  test('wherever the process that keeps it is killed, and after it was tried again', async () => {
    const batches = fc.array(fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 30 }), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(batches, fc.integer({ min: 1, max: 5 }), async (days, call) => {
        const plays = days.map((batch, n) => batch.map((day, at) => playOn(day, `P-${n}-${at}`)));
        for (const batch of plays) {
          await killedBefore(call, () => anotherProcess().putNew(batch));
          expect(await listed()).toEqual(await kept());
          await anotherProcess().putNew(batch);
        }
        expect(await listed()).toEqual(await kept());
        expect(await listed()).toEqual(expect.arrayContaining(plays.flat().map(({ playId }) => playId)));
      }),
      { numRuns: 6 },
    );
  });

  test('whoever else keeps others of the same month at that time', async () => {
    await Promise.all(
      DATES.map((_, day) =>
        anotherProcess().putNew([playOn(day, `P-${day}`), playOn((day + 1) % 12, `Q-${day}`)]),
      ),
    );
    expect(await listed()).toHaveLength(2 * DATES.length);
    expect(await listed()).toEqual(await kept());
  });

  test('if it came after its cycle, on a day that had none', async () => {
    await add(world, { ...made('play', playOn(9, 'late')), unaudited: true });
    expect(await listed()).toEqual(['late']);
  });

  test('if its station is older than the notes', async () => {
    await world.plays.putNew([playOn(3, 'P-1', OLDER)]);
    // What was kept before days were noted: the play alone.
    const { Item } = new Collection(playModel, world.table).putParams(playOn(5, 'P-2', OLDER), 'none');
    await world.table.client.send(new PutCommand({ TableName: world.table.name, Item }));
    expect(await listed(OLDER)).toEqual(['P-1', 'P-2']);
    const { calls } = await tripsOf(world.table, () => listed(OLDER));
    expect(calls).toBeGreaterThan(DATES.length);
  });
});

test('days that hold nothing are not read, and a day that was noted costs no further write', async () => {
  const plays = anotherProcess();
  await plays.putNew([playOn(3, 'P-1'), playOn(10, 'P-2')]);
  // The notes, whether they are all, and the two days.
  expect(await tripsOf(world.table, listed)).toEqual({ trips: 3, calls: 4 });
  const first = await tripsOf(world.table, () => plays.putNew([playOn(4, 'P-3')]));
  const second = await tripsOf(world.table, () => plays.putNew([playOn(4, 'P-4')]));
  expect([first.calls, second.calls]).toEqual([3, 2]);
});

test('a list goes on where it was although days before it have plays by now', async () => {
  await world.plays.putNew([playOn(5, 'P-1'), playOn(9, 'P-2'), playOn(11, 'P-3')]);
  const first = await world.plays.overDays(daysOf(), { limit: 1, maxReads: 9 });
  await world.plays.putNew([playOn(1, 'early'), playOn(10, 'between')]);
  const cursor = first.nextCursor ?? '';
  const rest = await world.plays.overDays(daysOf(), { limit: 9, maxReads: 9, cursor });
  expect([...first.items, ...rest.items].map(({ playId }) => playId)).toEqual([
    'P-1',
    'P-2',
    'between',
    'P-3',
  ]);
});

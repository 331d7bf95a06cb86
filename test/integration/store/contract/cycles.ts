import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { LineItemId } from '#shared/ids.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';
import { aCycleStation, aHeldRecord, aLineItem, aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import { type Contract, pagedThrough } from './contract.ts';

const CYCLE = anId('cyc', 1);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).toSorted();
/** Lines of two payees; enough that every part of the list has some. */
const LINES = Array.from({ length: 40 }, (_, n) => aLineItem(`lin_${n < 30 ? 'ascap' : 'prs'}_l_${n}`));

export const cyclesContract: Contract<World['cycles']> = {
  find(make) {
    test('answers a cycle as it was opened, and nothing for an id that nobody has', async () => {
      const [world, cycle] = [await make(), aStoredCycle(1)];
      await add(world, made('cycle', cycle));
      expect(await world.cycles.find(CYCLE)).toEqual(cycle);
      expect(await world.cycles.find(anId('cyc', 9))).toBeUndefined();
    });
  },
  all(make) {
    test('has the newest first', async () => {
      const world = await make();
      for (const n of [2, 1, 3]) await add(world, made('cycle', aStoredCycle(n)));
      expect((await world.cycles.all()).map(({ id }) => id)).toEqual([3, 2, 1].map((n) => anId('cyc', n)));
    });
  },
  putStation(make) {
    test('writes a station over what a step before it wrote', async () => {
      const world = await make();
      await world.cycles.putStation(aCycleStation('GH-COM-01', { plays: 1 }));
      await world.cycles.putStation(aCycleStation('GH-COM-01', { plays: 2 }));
      expect(await world.cycles.stations(CYCLE)).toEqual([aCycleStation('GH-COM-01', { plays: 2 })]);
    });
  },
  stations(make) {
    test('answers the stations of one cycle, in the order of their ids', async () => {
      const world = await make();
      for (const id of ['GH-TV-01', 'GH-COM-01']) await world.cycles.putStation(aCycleStation(id));
      await world.cycles.putStation(aCycleStation('NG-01', { cycleId: anId('cyc', 2) }));
      const found = await world.cycles.stations(CYCLE);
      expect(found.map(({ stationId }) => stationId)).toEqual(['GH-COM-01', 'GH-TV-01']);
    });

    test('keeps those of a provisional run apart', async () => {
      const [world, runId] = [await make(), anId('run', 1)];
      const ofRun = aCycleStation('GH-COM-01', { runId, plays: 9 });
      await world.cycles.putStation(aCycleStation('GH-COM-01'));
      await world.cycles.putStation(ofRun);
      expect(await world.cycles.stations(runId)).toEqual([ofRun]);
      expect(await world.cycles.station(runId, aStationId('GH-COM-01'))).toEqual(ofRun);
      expect(await world.cycles.stations(CYCLE)).toEqual([aCycleStation('GH-COM-01')]);
    });
  },
  station(make) {
    test('answers one station of a cycle, with money as money', async () => {
      const world = await make();
      await world.cycles.putStation(aCycleStation('GH-COM-01', { points: { per: 'second', count: 800 } }));
      expect(await world.cycles.station(CYCLE, aStationId('GH-COM-01'))).toMatchObject({
        gross: { minor: 800n },
      });
      expect(await world.cycles.station(CYCLE, aStationId('GH-COM-02'))).toBeUndefined();
      expect(await world.cycles.station(anId('cyc', 2), aStationId('GH-COM-01'))).toBeUndefined();
    });
  },
  replaceLines(make) {
    test('makes a cycle hold exactly these lines: what an earlier try left goes', async () => {
      const world = await make();
      await world.cycles.replaceLines(CYCLE, LINES);
      await world.cycles.replaceLines(anId('cyc', 2), [aLineItem('lin_other', { cycleId: anId('cyc', 2) })]);
      const fewer = [...LINES.slice(5, 10), aLineItem('lin_new')];
      await world.cycles.replaceLines(CYCLE, fewer);
      expect(ids(await world.cycles.lines(CYCLE))).toEqual(ids(fewer));
      expect(await world.cycles.lines(anId('cyc', 2))).toHaveLength(1);
    });
  },
  lines(make) {
    test('answers all lines, or those whose id begins so', async () => {
      const world = await make();
      await world.cycles.replaceLines(CYCLE, LINES);
      expect(ids(await world.cycles.lines(CYCLE))).toEqual(ids(LINES));
      expect(ids(await world.cycles.lines(CYCLE, 'lin_prs'))).toEqual(ids(LINES.slice(30)));
      expect(await world.cycles.lines(CYCLE, 'lin_sacem')).toEqual([]);
      expect(await world.cycles.lines(anId('cyc', 2))).toEqual([]);
    });

    test('comes in the same order each time', async () => {
      const world = await make();
      await world.cycles.replaceLines(CYCLE, LINES.toReversed());
      expect(await world.cycles.lines(CYCLE)).toEqual(await world.cycles.lines(CYCLE));
      expect((await world.cycles.lines(CYCLE)).slice(0, 3).map(({ id }) => id)).toEqual(FIRST_LINES);
    });
  },
  line(make) {
    test('answers one line of a cycle', async () => {
      const world = await make();
      await world.cycles.replaceLines(CYCLE, LINES);
      expect(await world.cycles.line(CYCLE, LineItemId.parse('lin_ascap_l_7'))).toEqual(LINES[7]);
      expect(await world.cycles.line(CYCLE, LineItemId.parse('lin_ascap_l'))).toBeUndefined();
      expect(await world.cycles.line(anId('cyc', 2), LineItemId.parse('lin_ascap_l_7'))).toBeUndefined();
    });
  },
  someLines(make) {
    test('answers those of some ids that there are', async () => {
      const world = await make();
      await world.cycles.replaceLines(CYCLE, LINES);
      const asked = ['lin_ascap_l_7', 'lin_nobody', 'lin_ascap_l_3'].map((id) => LineItemId.parse(id));
      expect(ids(await world.cycles.someLines(CYCLE, asked))).toEqual(
        ids([...LINES.slice(3, 4), ...LINES.slice(7, 8)]),
      );
      expect(await world.cycles.someLines(CYCLE, [])).toEqual([]);
      expect(await world.cycles.someLines(anId('cyc', 2), asked)).toEqual([]);
    });
  },
  replaceHeld(make) {
    test('makes a station hold exactly these records, and leaves the others', async () => {
      const world = await make();
      const other = aHeldRecord('hld_3', { stationId: 'GH-COM-02' });
      await world.cycles.replaceHeld(CYCLE, aStationId('GH-COM-01'), [
        aHeldRecord('hld_1'),
        aHeldRecord('hld_2'),
      ]);
      await world.cycles.replaceHeld(CYCLE, aStationId('GH-COM-02'), [other]);
      await world.cycles.replaceHeld(CYCLE, aStationId('GH-COM-01'), [aHeldRecord('hld_2')]);
      expect(ids(await world.cycles.held(CYCLE, aStationId('GH-COM-01')))).toEqual(['hld_2']);
      expect(await world.cycles.held(CYCLE, aStationId('GH-COM-02'))).toEqual([other]);
    });
  },
  putHeld(make) {
    test('gives records other balances, and adds new ones', async () => {
      const world = await make();
      const station = aStationId('GH-COM-01');
      await world.cycles.replaceHeld(CYCLE, station, [aHeldRecord('hld_1'), aHeldRecord('hld_2')]);
      const balance = { amount: '0.50', currency: 'GHS' };
      await world.cycles.putHeld([aHeldRecord('hld_2', { balance }), aHeldRecord('hld_3')]);
      expect((await world.cycles.held(CYCLE, station)).map((one) => one.balance.minor)).toEqual([
        200n,
        50n,
        200n,
      ]);
    });
  },
  heldIn(make) {
    test('lists what is held in a territory for a reason, of those that are wanted', async () => {
      const world = await make();
      const held = Array.from({ length: 12 }, (_, n) =>
        aHeldRecord(`hld_${n}`, { reason: n % 2 === 0 ? 'unidentified' : 'no-agreement' }),
      );
      await world.cycles.putHeld([...held, aHeldRecord('hld_x', { territory: 'NG' })]);
      const all = (reason?: string) =>
        pagedThrough((cursor) => world.cycles.heldIn('GH', { limit: 5, cursor, reason }, () => true));
      expect(ids(await all())).toEqual(ids(held));
      expect(ids(await all('no-agreement'))).toEqual(ids(held.filter((_, n) => n % 2 === 1)));
      const few = await world.cycles.heldIn('GH', { limit: 50 }, ({ id }) => id === 'hld_3');
      expect(ids(few.items)).toEqual(['hld_3']);
    });
  },
  held(make) {
    test('answers what is held of one station in one cycle', async () => {
      const world = await make();
      await world.cycles.replaceHeld(CYCLE, aStationId('GH-COM-01'), [aHeldRecord('hld_1')]);
      expect(await world.cycles.held(CYCLE, aStationId('GH-COM-01'))).toMatchObject([
        { amount: { minor: 200n } },
      ]);
      expect(await world.cycles.held(CYCLE, aStationId('GH-COM-02'))).toEqual([]);
    });
  },
};

/** Lines lie in eight parts by a hash of their ids, and in these by id: where both worlds must agree. */
const FIRST_LINES = ['lin_ascap_l_12', 'lin_ascap_l_28', 'lin_ascap_l_10'];

import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { aMapping } from '#test/support/given/stored-work-in-progress.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

const summary = (version: number, works: number) => ({
  partnerId: anId('prt', 1),
  works,
  recordings: 0,
  lastIngestedAt: MADE_AT,
  lastJobId: anId('job', 1),
  version,
});

export const partnersContract: Contract<World['partners']> = {
  find(make) {
    test('answers a partner as it was entered, and nothing for an id that nobody has', async () => {
      const [world, ascap] = [await make(), aStoredPartner(1, { dpid: 'PADPIDA2015120100C' })];
      await add(world, made('partner', ascap));
      expect(await world.partners.find(ascap.id)).toEqual(ascap);
      expect(await world.partners.find(anId('prt', 2))).toBeUndefined();
    });
  },
  all(make) {
    test('has the oldest first, whatever the order in which they were entered', async () => {
      const world = await make();
      expect(await world.partners.all()).toEqual([]);
      for (const n of [3, 1, 2]) await add(world, made('partner', aStoredPartner(n)));
      expect((await world.partners.all()).map(({ id }) => id)).toEqual([1, 2, 3].map((n) => anId('prt', n)));
    });
  },
  repertoire(make) {
    test('says how much one partner delivered, and nothing of one that delivered nothing', async () => {
      const world = await make();
      await world.partners.saveRepertoire(undefined, summary(1, 5));
      expect(await world.partners.repertoire(anId('prt', 1))).toEqual(summary(1, 5));
      expect(await world.partners.repertoire(anId('prt', 2))).toBeUndefined();
    });
  },
  saveRepertoire(make) {
    test('writes once for each version that was read; the slower is told and changes nothing', async () => {
      const world = await make();
      const save = world.partners.saveRepertoire;
      expect(await save(undefined, summary(1, 5))).toBe(true);
      expect(await save(undefined, summary(1, 6))).toBe(false);
      expect(await save(summary(1, 5), summary(2, 7))).toBe(true);
      expect(await save(summary(1, 5), summary(2, 8))).toBe(false);
      expect(await world.partners.repertoire(anId('prt', 1))).toMatchObject({ works: 7, version: 2 });
    });
  },
};

export const agreementsContract: Contract<World['agreements']> = {
  ofPartner(make) {
    test('answers the newest version of each agreement of that partner alone, the oldest agreement first', async () => {
      const world = await make();
      const [first, second] = [anAgreement({ id: anId('agr', 1) }), anAgreement({ id: anId('agr', 2) })];
      const others = anAgreement({ id: anId('agr', 3), partnerId: anId('prt', 2) });
      await add(world, made('agreement', second), made('agreement', first), made('agreement', others));
      for (let version = 1; version <= 10; version += 1)
        await add(world, changed('agreement', { ...first, version }, {}));
      const found = await world.agreements.ofPartner(anId('prt', 1));
      expect(found.map(({ id, version }) => [id, version])).toEqual([
        [first.id, 11],
        [second.id, 1],
      ]);
    });
  },
};

export const mappingsContract: Contract<World['mappings']> = {
  find(make) {
    test('answers how a partner names its columns, and nothing where it did not say', async () => {
      const [world, mapping] = [await make(), aMapping()];
      await add(world, made('columnMapping', mapping));
      expect(await world.mappings.find(anId('prt', 1))).toEqual(mapping);
      expect(await world.mappings.find(anId('prt', 2))).toBeUndefined();
    });
  },
};

export const namesContract: Contract<World['names']> = {
  holder(make) {
    test('says who holds a name of a kind; nobody before it is taken and after it is released', async () => {
      const world = await make();
      const name = { kind: 'society-code', name: '010', holder: anId('prt', 1) };
      expect(await world.names.holder('society-code', '010')).toBeUndefined();
      await decide(world, { claims: [{ ...name, taken: 'partner.society-taken' }] });
      expect(await world.names.holder('society-code', '010')).toBe(anId('prt', 1));
      expect(await world.names.holder('another-kind', '010')).toBeUndefined();
      await decide(world, { releases: [name] });
      expect(await world.names.holder('society-code', '010')).toBeUndefined();
    });
  },
};

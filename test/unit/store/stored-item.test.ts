import { describe, expect, test } from '@jest/globals';
import { Entity } from 'electrodb';
import * as z from 'zod';
import { playModel } from '#functions/store/play.ts';
import { schemaOf, UNLISTED } from '#functions/store/table/electro-schema.ts';
import { fieldsOf, type Keys } from '#functions/store/table/model.ts';
import { storedItem } from '#functions/store/table/stored-item.ts';
import { aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { storeModels } from '#test/support/limits/store-models.ts';

const Put = z.object({ Item: z.record(z.string(), z.unknown()) });
const LISTINGS = ['lists', 'queues'] as const;

/** What electrodb would put, without the values of listings that an item does not stand in. */
function putByElectrodb(model: (typeof models)[number], record: object, keys: Keys) {
  const fields = fieldsOf(model);
  const entity = new Entity(schemaOf(model), { table: 'table' });
  const { Item } = Put.parse(entity.put({ ...record, ...keys }).params());
  return Object.fromEntries(
    Object.entries(Item).filter(([name, value]) => value !== UNLISTED || fields.has(name)),
  );
}

const models = await storeModels();

describe('storedItem', () => {
  test.each(models)('of $entity is what electrodb would put, listed and unlisted', (model) => {
    const names = (index: 'table' | (typeof LISTINGS)[number]) => [
      ...(model[index]?.pk ?? []),
      ...(model[index]?.sk ?? []),
    ];
    const all = [...new Set([...names('table'), ...LISTINGS.flatMap(names)])];
    const listed = Object.fromEntries(all.map((name, at) => [name, `Ünd "${name}" #${at}'s`]));
    const fields = Object.fromEntries(
      [...fieldsOf(model)].map((name, at) => [name, { at: [at, undefined] }]),
    );
    const unlisted = Object.fromEntries(
      all.map((name) => [name, names('table').includes(name) ? 'here' : UNLISTED]),
    );
    for (const keys of [listed, unlisted]) {
      const plain = { ...model, isPlain: true as const, keys: () => keys };
      const record = { ...fields, ...keys, nobody: 1 };
      expect(storedItem(plain, record, fieldsOf(model))).toEqual(putByElectrodb(model, fields, keys));
    }
  });

  test('encodes a play to itself, so that it need not', () => {
    const play = aWaitingPlay('P-1', { confidence: 0.25 });
    expect(z.encode(playModel.schema, play)).toEqual(play);
  });

  test('refuses a record whose key lacks a value', () => {
    const lame = { ...playModel, keys: () => ({ stationId: 'GH-COM-01', date: '2026-01-01' }) };
    expect(() =>
      storedItem(lame, { ...aWaitingPlay('P-1'), playId: undefined } as never, fieldsOf(lame)),
    ).toThrow('needs playId');
  });
});

import { expect, test } from '@jest/globals';
import { Entity } from 'electrodb';
import * as z from 'zod';
import { schemaOf } from '#functions/store/table/electro-schema.ts';
import { fullest } from '#test/support/limits/fullest.ts';
import { type StoreModel, storeModels } from '#test/support/limits/store-models.ts';

/** What DynamoDB takes as a partition key and as a sort key, in bytes. */
const MOST = { pk: 2048, sk: 1024 };
const KEY = /^(?:pk|sk|\w+Pk|\w+Sk)$/;
const Put = z.object({ Item: z.record(z.string(), z.unknown()) });

const isList = (field: unknown) => field instanceof z.ZodArray || field instanceof z.ZodRecord;

function fullestKeys(model: StoreModel): Readonly<Record<string, string>> {
  const { schema } = model;
  const [shape] =
    schema instanceof z.ZodObject ? [schema] : schema instanceof z.ZodUnion ? schema.options : [];
  if (!(shape instanceof z.ZodObject)) throw new Error(`${model.entity} has no fields`);
  const record = longestFields(shape);
  const entity = new Entity(schemaOf(model), { table: 'table' });
  const { Item } = Put.parse(entity.put({ ...record, ...model.keys(record) }).params());
  return Object.fromEntries(
    Object.entries(Item).flatMap(([name, value]) => (KEY.test(name) ? [[name, String(value)]] : [])),
  );
}

function longestFields({ shape }: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, longestOf(field)]));
}

/** Of a list nothing, and of a text that only all of its record bounds: keys are not made of these. */
function longestOf(field: unknown): unknown {
  if (field instanceof z.ZodObject) return longestFields(field);
  if (isList(field)) return [];
  try {
    return field instanceof z.ZodType ? fullest(field) : undefined;
  } catch {
    return undefined;
  }
}

test.each(await storeModels())(
  'the keys of $entity are short enough however long its fields are',
  (model) => {
    const keys = Object.entries(fullestKeys(model));
    expect(keys.length).toBeGreaterThanOrEqual(2);
    const tooLong = keys
      .map(([name, key]) => ({ name, bytes: Buffer.byteLength(key) }))
      .filter(({ name, bytes }) => bytes > (/sk$/i.test(name) ? MOST.sk : MOST.pk));
    expect(tooLong).toEqual([]);
  },
);

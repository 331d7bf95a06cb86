import * as z from 'zod';
import { FIELDS, INDEXES, SERVICE, UNLISTED, VERSION } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record as an item of the table: its fields as its schema encodes them, the values of its keys, the keys of the table
 * and of the listings that it stands in, and electrodb's marks. It is what electrodb's own put would write, without its
 * look at each attribute, which costs more than all else about a play; electrodb reads what this writes.
 *
 * @throws where a value of a key is missing, or the record does not pass its schema
 */
export function storedItem<T>(model: Model<T>, record: T, fields: ReadonlySet<string>): Fields {
  const keys = model.keys(record);
  const item: Record<string, unknown> = {};
  const encoded = model.isPlain === true ? record : z.encode(model.schema, record);
  for (const [name, value] of Object.entries(Encoded.parse(encoded)))
    if (fields.has(name) && value !== undefined) item[name] = value;
  for (const [name, value] of Object.entries(keys))
    if (value !== UNLISTED || fields.has(name)) item[name] = value;
  for (const index of INDEXES) {
    const { pk, sk } = model[index] ?? {};
    if (pk === undefined || sk === undefined) continue;
    const isListed = [...pk, ...sk].every((name) => item[name] !== undefined && item[name] !== UNLISTED);
    if (index !== 'table' && !isListed) continue;
    item[FIELDS[index].pk] = keyOf(`$${SERVICE}`, pk, item);
    item[FIELDS[index].sk] = keyOf(`$${model.entity}_${VERSION}`, sk, item);
  }
  return { ...item, __edb_e__: model.entity, __edb_v__: VERSION };
}

const Encoded = z.custom<Fields>((value) => typeof value === 'object' && value !== null);

function keyOf(
  start: string,
  names: Model<unknown>['table']['pk'],
  values: Readonly<Record<string, unknown>>,
): string {
  let key = start;
  for (const name of names) {
    const value = values[name];
    if (value === undefined) throw new Error(`the key ${start} needs ${name}`);
    key += `#${name}_${String(value)}`;
  }
  return key;
}

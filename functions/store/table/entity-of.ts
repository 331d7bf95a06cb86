import { Entity, type Schema } from 'electrodb';
import { schemaOf } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';

export type AnyEntity = Entity<string, string, string, Schema<string, string, string>>;

const opened = new WeakMap<Table, WeakMap<object, AnyEntity>>();

/**
 * electrodb's entity of a model, opened by the first that needs it and once for all: electrodb then checks the model,
 * which costs milliseconds, a function needs few of the kinds, and a commit needs one for every write.
 */
export function entityOf<T>(model: Model<T>, table: Table): AnyEntity {
  const known = opened.get(table) ?? new WeakMap<object, AnyEntity>();
  const entity = known.get(model) ?? new Entity(schemaOf(model), { client: table.client, table: table.name });
  opened.set(table, known.set(model, entity));
  return entity;
}

import type { Schema } from 'electrodb';
import { fieldsOf, type IndexName, type Model } from '#functions/store/table/model.ts';

export const SERVICE = 'zamio';
export const VERSION = '1';
/** The value of a key where an item is not listed; electrodb wants every key named. It is not stored. */
export const UNLISTED = '';
/** The fields of the table's own key and of its two listings. */
export const FIELDS: Readonly<Record<IndexName, { readonly pk: string; readonly sk: string }>> = {
  table: { pk: 'pk', sk: 'sk' },
  lists: { pk: 'listsPk', sk: 'listsSk' },
  queues: { pk: 'queuesPk', sk: 'queuesSk' },
};
export const INDEXES = ['table', 'lists', 'queues'] as const;

/** electrodb's description of a model: its attributes follow from the schema, its keys are case-sensitive. */
export function schemaOf<T>(model: Model<T>): Schema<string, string, string> {
  const composites = INDEXES.flatMap((index) => [...(model[index]?.pk ?? []), ...(model[index]?.sk ?? [])]);
  const attributes = Object.fromEntries([
    ...[...fieldsOf(model)].map((name) => [name, { type: 'any' as const }] as const),
    ...composites.map((name) => [name, { type: 'string' as const }] as const),
  ]);
  const indexes = Object.fromEntries(INDEXES.flatMap((index) => indexOf(model, index)));
  return { model: { entity: model.entity, version: VERSION, service: SERVICE }, attributes, indexes };
}

function indexOf<T>(model: Model<T>, index: IndexName) {
  const keys = model[index];
  if (keys === undefined) return [];
  const { pk, sk } = FIELDS[index];
  const listed = (record: Record<string, unknown>) =>
    [...keys.pk, ...keys.sk].every((name) => record[name] !== UNLISTED);
  return [
    [
      index,
      {
        ...(index !== 'table' && { index, condition: listed }),
        pk: { field: pk, composite: [...keys.pk], casing: 'none' as const },
        sk: { field: sk, composite: [...keys.sk], casing: 'none' as const },
      },
    ] as const,
  ];
}

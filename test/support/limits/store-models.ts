import { readdir } from 'node:fs/promises';
import type { Model } from '#functions/store/table/model.ts';

/** A kind of item, whatever its records are. */
export type StoreModel = Model<unknown>;

/** Every kind of item that there is in the table, as the files of `functions/store` export them. */
export async function storeModels(): Promise<readonly StoreModel[]> {
  const names = (await readdir('functions/store')).filter((name) => name.endsWith('.ts'));
  const files = await Promise.all(names.map((name) => import(`../../../functions/store/${name}`)));
  return files.flatMap((file: Record<string, unknown>) => Object.values(file).filter(isModel));
}

const isModel = (value: unknown): value is StoreModel =>
  typeof value === 'object' && value !== null && 'entity' in value && 'schema' in value;

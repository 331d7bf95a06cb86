import * as z from 'zod';

/** Names of key attributes, in order; values of them, by name. */
type KeyNames = readonly string[];
type Fields = Readonly<Record<string, unknown>>;
export type Keys = Readonly<Record<string, string>>;

/** What one kind of item is: its schema, its keys, and where else it is listed. */
export type Model<T> = {
  readonly entity: string;
  readonly schema: z.ZodType<T> & ({ readonly shape: Fields } | { readonly options: readonly unknown[] });
  readonly table: { readonly pk: KeyNames; readonly sk: KeyNames };
  readonly lists?: { readonly pk: KeyNames; readonly sk: KeyNames };
  readonly queues?: { readonly pk: KeyNames; readonly sk: KeyNames };
  /**
   * Its schema turns nothing into something else (no money), and its makers parse what they make it of: it is stored as
   * it is. What is read passes the schema all the same.
   */
  readonly isPlain?: true;
  /** All key values of a record; UNLISTED where an item does not stand in a listing. */
  readonly keys: (record: T) => Keys;
};

export type IndexName = 'table' | 'lists' | 'queues';

/** The names of a model's fields: of a union those of all its sides. */
export function fieldsOf<T>({ schema }: Model<T>): ReadonlySet<string> {
  const sides = 'shape' in schema ? [schema] : schema.options;
  return new Set(sides.flatMap((side) => (side instanceof z.ZodObject ? Object.keys(side.shape) : [])));
}

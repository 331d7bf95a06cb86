import * as z from 'zod';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { itemBytes, MAX_RECORD_BYTES } from '#shared/item-bytes.ts';

/** Where a record lies: in which part of its shelf, and in what order there. */
export type Place = { readonly part: readonly string[]; readonly sort?: readonly string[] };
/** A record of a list and the key that it sorts by, which no other has. */
export type Row<T> = { readonly key: string; readonly record: T };
/** One write of a decision: whether it may be done, and doing it. */
export type Write = {
  readonly at: string;
  /** Of what it stores, as the table counts them. */
  readonly bytes: number;
  readonly holds: () => boolean;
  readonly apply: () => void;
};
/** The condition of a write, given what is there. */
export type Guard<T> = (existing: T | undefined) => boolean;
type Kind<T, List extends string> = {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly place: (record: T) => Place;
  /** Further orders in which records are listed; one without a place is left out of that list. */
  readonly lists?: { readonly [L in List]: (record: T) => Place | undefined };
};
/**
 * All records of one kind, by value: a stored record is encoded by its schema and read back, so that what the schema
 * refuses is refused here; it is frozen, so that nobody changes it through a reference.
 */
export class Shelf<T, List extends string = never> {
  readonly #kind: Kind<T, List>;
  readonly #parts = new Map<string, Map<string, T>>();

  constructor(kind: Kind<T, List>) {
    this.#kind = kind;
  }

  get({ part, sort = [] }: Place): T | undefined {
    return this.#parts.get(keyOf(part))?.get(keyOf(sort));
  }

  /** Several at once; as the table does, it refuses the same key twice. */
  getMany(places: readonly Place[]): readonly T[] {
    if (new Set(places.map(idOf)).size < places.length)
      throw new Error(`a ${this.#kind.name} is asked for twice in one read`);
    return places.flatMap((place) => this.get(place) ?? []);
  }

  /** The records of one part, in the order of their keys' bytes. */
  rows(part: readonly string[]): readonly Row<T>[] {
    const found = [...(this.#parts.get(keyOf(part)) ?? [])].map(([key, record]) => ({ key, record }));
    return inOrder(found);
  }

  records(part: readonly string[]): readonly T[] {
    return this.rows(part).map(({ record }) => record);
  }

  /** The same of one of the further lists. */
  listed(list: List, part: readonly string[]): readonly Row<T>[] {
    const placeIn = this.#kind.lists?.[list];
    const wanted = keyOf(part);
    const all = [...this.#parts.values()].flatMap((records) => [...records.values()]);
    return inOrder(
      all.flatMap((record) => {
        const place = placeIn?.(record);
        if (place === undefined || keyOf(place.part) !== wanted) return [];
        return [{ key: `${keyOf(place.sort ?? [])}\0${idOf(this.#kind.place(record))}`, record }];
      }),
    );
  }

  /** The write that stores a record, if the guard accepts what is there at that moment. */
  write(record: T, guard: Guard<T> = () => true): Write {
    const stored = this.#stored(record);
    const place = this.#kind.place(stored);
    return {
      at: `${this.#kind.name} ${idOf(place)}`,
      bytes: itemBytes(this.encoded(stored)),
      holds: () => guard(this.get(place)),
      apply: () => {
        const part = this.#parts.get(keyOf(place.part)) ?? new Map<string, T>();
        this.#parts.set(keyOf(place.part), part.set(keyOf(place.sort ?? []), stored));
      },
    };
  }

  removal(place: Place, guard: Guard<T> = () => true): Write {
    return {
      at: `${this.#kind.name} ${idOf(place)}`,
      bytes: 0,
      holds: () => guard(this.get(place)),
      apply: () => void this.#parts.get(keyOf(place.part))?.delete(keyOf(place.sort ?? [])),
    };
  }

  put(record: T): void {
    this.write(record).apply();
  }

  /** If one key comes twice, the last record stays. */
  putAll(records: readonly T[]): void {
    for (const record of records) this.put(record);
  }

  /** Makes some parts hold exactly these records. */
  replace(parts: readonly (readonly string[])[], wanted: readonly T[]): void {
    const writes = wanted.map((record) => this.write(record));
    for (const part of parts) this.#parts.delete(keyOf(part));
    for (const { apply } of writes) apply();
  }

  /** A record as it is stored: money as decimal strings. */
  encoded(record: T): unknown {
    return z.encode(this.#kind.schema, record);
  }

  #stored(record: T): T {
    const encoded = JSON.parse(JSON.stringify(this.encoded(record)));
    if (itemBytes(encoded) > MAX_RECORD_BYTES)
      throw new Error(`a ${this.#kind.name} is too large for the table`);
    return frozen(this.#kind.schema.parse(encoded));
  }
}

/** Does a write by itself: whether it could be done. */
export function attempt({ holds, apply }: Write): boolean {
  const may = holds();
  if (may) apply();
  return may;
}

export const absent = (existing: unknown): boolean => existing === undefined;
export const versionOf =
  (before: { readonly version: number } | undefined): Guard<{ readonly version: number }> =>
  (existing) =>
    existing?.version === before?.version;

const keyOf = (parts: readonly string[]): string => parts.join('#');
const idOf = ({ part, sort = [] }: Place): string => `${keyOf(part)} / ${keyOf(sort)}`;
const inOrder = <T>(rows: readonly Row<T>[]): readonly Row<T>[] =>
  rows.toSorted((a, b) => compareUtf8(a.key, b.key));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

/** A page’s search parameters, not yet checked. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** A parameter of free text; the router reads digits alone as a number. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A parameter that is one of a table's keys, or nothing. */
export function keyOf<K extends string>(table: Readonly<Record<K, unknown>>) {
  return (value: unknown): K | undefined => (isKey(value, table) ? value : undefined);
}

function isKey<K extends string>(value: unknown, table: Readonly<Record<K, unknown>>): value is K {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

/** Lets a link leave out any of the parameters. */
export function optional<T extends object>(found: T): Partial<T> {
  return found;
}

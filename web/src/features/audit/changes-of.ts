import type { WireEntry } from '#web/parts/audit/say.ts';

/** A field that an entry changed, before and after as they are shown; empty where it was not there. */
export type Change = { readonly field: string; readonly before: string; readonly after: string };

/**
 * The fields that an entry names, in their order.
 *
 * @example
 * changesOf({ before: { status: 'Pending' }, after: { status: 'Approved' } });
 * // → [{ field: 'status', before: 'Pending', after: 'Approved' }]
 */
export function changesOf({ before, after }: Pick<WireEntry, 'before' | 'after'>): readonly Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .toSorted()
    .map((field) => ({ field, before: shown(was.get(field)), after: shown(is.get(field)) }));
}

function fieldsOf(state: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof state === 'object' && state !== null ? Object.entries(state) : []);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

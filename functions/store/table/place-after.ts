import * as z from 'zod';
import type { Keys } from '#functions/store/table/model.ts';
import { Refusal } from '#shared/problems.ts';

/** The attributes of a key of the table or of an index. */
export const Key = z.record(z.string(), z.string());
/** The key of an item in the table itself, which never changes. */
export const TableKey = z.object({ pk: z.string(), sk: z.string() });

/** Where a query goes on after a key, in electrodb's own words: its cursors can be made, and are read, without it. */
export const placeAfter = (key: Keys): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key that a place is after; refuses what is no place. */
export function keyAt(place: string): Keys {
  try {
    return Key.parse(JSON.parse(Buffer.from(place, 'base64url').toString()));
  } catch {
    throw new Refusal('cursor.invalid');
  }
}

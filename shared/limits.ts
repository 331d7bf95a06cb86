import * as z from 'zod';
import { itemBytes } from '#shared/item-bytes.ts';

/** How many bytes a schema lets through at most, of those that say so themselves: see {@link within}. */
export const BYTE_LIMITS = z.registry<{ readonly bytes: number }>();

/**
 * A schema that takes no more than so many bytes, counted as {@link itemBytes} does: for what has lists of lists, each of
 * which may be long, but never all of them.
 */
export function within<T extends z.ZodType>(schema: T, bytes: number): T {
  const limited = schema.refine((value) => itemBytes(value) <= bytes, `at most ${bytes} bytes in all`);
  BYTE_LIMITS.add(limited, { bytes });
  return limited;
}

/** Words of ours, which may quote what was sent: what is longer is cut, and says so by `…`. */
export const told = (characters: number) =>
  z
    .string()
    .overwrite((text) => (text.length <= characters ? text : `${whole(text.slice(0, characters - 1))}…`))
    .max(characters);

/** Without the half of a character at its end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** A list of which the first so many are kept, for what is shown and never counted. */
export const firstOf = <T extends z.ZodType>(most: number, item: T) =>
  z
    .array(item)
    .overwrite((items) => (items.length <= most ? items : items.slice(0, most)))
    .max(most);

/** An object of named values, so many at most. */
export const recordOf = <K extends z.core.$ZodRecordKey, V extends z.ZodType>(
  most: number,
  name: K,
  value: V,
) => {
  const limited = z
    .record(name, value)
    .refine((entries) => Object.keys(entries).length <= most, `at most ${most} entries`);
  ENTRY_LIMITS.add(limited, { entries: most });
  return limited;
};
/** How many entries a schema of {@link recordOf} lets through. */
export const ENTRY_LIMITS = z.registry<{ readonly entries: number }>();

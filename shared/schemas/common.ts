import * as z from 'zod';

export const Instant = z.iso
  .datetime()
  .max(40)
  .meta({ id: 'Instant', description: 'A point in time, RFC 3339 in UTC with milliseconds.' });
export const CalendarDate = z.iso
  .date()
  .meta({ id: 'CalendarDate', description: 'A calendar date, `YYYY-MM-DD`.' });
export const Territory = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected two letters such as GH')
  .meta({ id: 'Territory', description: 'ISO 3166-1 alpha-2, such as GH.' });
export const Timezone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'expected an IANA time zone such as Africa/Accra');
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
  .meta({ id: 'Sha256' });
export const Email = z.email().max(254).meta({ id: 'Email' });
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u, 'control characters are not allowed')
  .meta({
    id: 'Name',
    description: 'A name or title as people write it: trimmed, not empty, without control characters.',
  });
export const FreeText = z.string().trim().min(1).max(2000).meta({ id: 'FreeText' });
/** Who did something: a person as the sign-in names them, `job:` and its id, or a part of the product, `system:jobs`. */
export const Actor = z.string().max(128);
export const Version = z.int().min(1).meta({ description: 'optimistic lock: send back what was read' });
export const Count = z.int().min(0);

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 200;

/** The query of every list. */
export const Page = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_PAGE)
    .default(DEFAULT_PAGE)
    .meta({ description: 'how many items a page has at most' }),
  cursor: z
    .string()
    .max(4096)
    .optional()
    .meta({ description: 'nextCursor of the page before, unchanged; absent: the first page' }),
});
export type Page = z.infer<typeof Page>;

/** The reply of every list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export type PageOf<T> = { readonly items: readonly T[]; readonly nextCursor: string | null };

/** A filter of a list; those that are given all hold. */
export const filter = <T extends z.ZodType>(schema: T, description: string) =>
  schema.optional().meta({ description: `only ${description}` });
/** Filters by date, both days included, in UTC: `what` says which dates, such as “raised”. */
export const period = (what: string) => ({
  from: filter(CalendarDate, `those ${what} on this day or later`),
  to: filter(CalendarDate, `those ${what} on this day or earlier`),
});
export const Search = z.string().trim().min(1).max(200);

/** `sort=field` or `sort=-field`. */
export const sortBy = <const F extends readonly [string, ...string[]]>(fields: F) =>
  z
    .string()
    .regex(
      new RegExp(`^-?(${fields.join('|')})$`),
      `expected one of ${fields.join(', ')}, with - before it for descending`,
    )
    .optional()
    .meta({ description: `one of ${fields.join(', ')}; with - before it for descending` });

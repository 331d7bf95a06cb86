import * as z from 'zod';
import { Refusal } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';

type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };

/** Where a list continues, as an opaque text for the caller to send back. */
export function sealCursor(place: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Opens what {@link sealCursor} sealed. Refuses a cursor that does not belong to this list. */
export function openCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const parsed = schema.safeParse(parsedJson(cursor));
  if (!parsed.success) throw new Refusal('cursor.invalid');
  return parsed.data;
}

const After = z.object({ after: z.string() });

/** A page of a list in memory: it continues after the item whose key the cursor names. */
export function pageOfArray<T>(
  items: readonly T[],
  { limit, cursor }: PageRequest,
  keyOf: (item: T) => string,
): PageOf<T> {
  const after = cursor === undefined ? undefined : openCursor(After, cursor).after;
  const start = after === undefined ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  if (after !== undefined && start === 0) throw new Refusal('cursor.invalid');
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return {
    items: page,
    nextCursor:
      last !== undefined && start + limit < items.length ? sealCursor({ after: keyOf(last) }) : null,
  };
}

function parsedJson(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import type { FoundThing } from '#shared/contract/search.ts';

/** What a thing is found by: names in any spelling, or codes as they are. */
export type Named = FoundThing & { readonly codes?: readonly string[] };

/**
 * Things whose name contains the text or whose code equals it; codes and beginnings of names come first. Case, marks
 * and punctuation do not count.
 */
export function thingsNamed(things: readonly Named[], q: string, limit: number): readonly FoundThing[] {
  const wanted = plainLetters(q);
  if (wanted === '') return [];
  const found = things.flatMap(({ codes = [], ...thing }) => {
    const name = plainLetters(thing.title);
    const isCoded = codes.some((code) => plainLetters(code) === wanted);
    const place = isCoded ? -1 : name.indexOf(wanted);
    return isCoded || place >= 0 ? [{ thing, name, place }] : [];
  });
  return found
    .toSorted((a, b) => Math.min(a.place, 1) - Math.min(b.place, 1) || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ thing }) => thing);
}

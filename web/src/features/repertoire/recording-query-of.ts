import { workQueryOf } from '#web/parts/repertoire/work-query-of.ts';

/** What somebody typed to find a recording: an ISRC with or without punctuation, or words of its title or artist. */
export function recordingQueryOf(typed: string | undefined): { readonly isrc?: string; readonly q?: string } {
  const { isrc } = workQueryOf(typed);
  if (isrc !== undefined) return { isrc };
  return typed === undefined ? {} : { q: typed };
}

import type { Work } from '#shared/schemas/repertoire.ts';

/** Works, each once however often it is named, in the order in which they are named first. */
export function eachOnce(works: Iterable<Work>): readonly Work[] {
  const byId = new Map<string, Work>();
  for (const work of works) if (!byId.has(work.id)) byId.set(work.id, work);
  return [...byId.values()];
}

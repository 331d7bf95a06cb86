import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { entryIdOfWork } from '#functions/domain/matching/index/entry-id.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

/** A work with more titles than this has them by mistake. */
const MOST_TITLES = 12;
const MOST_NAMES = 16;

/**
 * How matching finds a work: by each of its titles, with who performs it, who wrote and who published it. A work that
 * was merged into another, or that nobody delivers any more, has no entries.
 */
export function entriesOfWork(work: Work): readonly CatalogueEntry[] {
  const deliveries = work.deliveries.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const isGone = work.origin === 'external' && deliveries.length === 0;
  if (work.mergedInto !== undefined || isGone) return [];
  const titles = first(MOST_TITLES, [
    work.title,
    ...work.alternativeTitles,
    ...deliveries.flatMap(({ title, alternativeTitles }) => [title, ...alternativeTitles]),
  ]);
  const shares = [...work.shares, ...deliveries.flatMap((delivery) => delivery.shares)];
  const people = shares.filter(({ kind }) => kind !== 'publisher').map(({ name }) => name);
  const publishers = shares.filter(({ kind }) => kind === 'publisher').map(({ name }) => name);
  const performers =
    work.origin === 'local' ? people : deliveries.flatMap((delivery) => delivery.performers ?? []);
  const names = {
    artist: first(MOST_NAMES, performers).join('; '),
    writers: work.origin === 'local' ? undefined : first(MOST_NAMES, [...people, ...publishers]).join('; '),
  };
  return titles.map((title, at) => ({
    id: entryIdOfWork(work.id, work.origin),
    title,
    ...names,
    ...(at === 0 && { iswc: work.iswc, isrcs: work.origin === 'local' ? work.isrcs : [] }),
    durationSeconds: work.durationSeconds,
  }));
}

const first = (most: number, texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].slice(0, most);

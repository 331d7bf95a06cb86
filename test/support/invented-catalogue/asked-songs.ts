import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { chance } from '#tools/matching/alike/chance.ts';
import { misspelt } from '#tools/matching/alike/misspelt.ts';

/** A misspelt song with the work that it is. */
export type QuerySong = { readonly truth: string; readonly title: string; readonly artist: string };

/** About this many misspelt songs of an invented catalogue; the same seed gives the same. */
export function askedSongs({
  works,
  seed,
  count,
}: {
  readonly works: number;
  readonly seed: number;
  readonly count: number;
}): readonly QuerySong[] {
  const random = chance(seed + 9);
  const asked: QuerySong[] = [];
  for (const work of inventedCatalogue(works, seed)) {
    if (random() < count / works) asked.push({ truth: work.id, ...misspelt(work, random) });
  }
  return asked;
}

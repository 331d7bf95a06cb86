import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { entriesOfWork } from '#functions/domain/matching/repertoire/entries-of-work.ts';
import type { World } from '#functions/ports/world.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import { describeRecordings } from '#functions/use-cases/matching/describe-works.ts';

/** Every work and recording as the index has them, local ones and those of all partners, page by page. */
export async function* readRepertoire(
  world: Pick<World, 'works' | 'recordings'>,
): AsyncGenerator<CatalogueEntry> {
  const seen = new Set<string>();
  for await (const works of everyPage((page) => world.works.page(page))) {
    for (const work of works) {
      // A partner that calls one work by two ids lists it twice.
      if (!seen.has(work.id)) yield* entriesOfWork(work);
      seen.add(work.id);
    }
  }
  for await (const recordings of everyPage((page) => world.recordings.page(page))) {
    yield* (await describeRecordings(world, recordings, undefined)).entries;
  }
}

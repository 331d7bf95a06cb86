import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { entriesOfWork } from '#functions/domain/matching/repertoire/entries-of-work.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { describeRecordings } from '#functions/use-cases/matching/describe-works.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const PAGE = 500;

/** Every work and recording as the index has them, local ones and those of all partners, page by page. */
export async function* readRepertoire(
  world: Pick<World, 'works' | 'recordings'>,
): AsyncGenerator<CatalogueEntry> {
  const seen = new Set<string>();
  for await (const works of pages((page) => world.works.page(page))) {
    for (const work of works) {
      // A partner that calls one work by two ids lists it twice.
      if (!seen.has(work.id)) yield* entriesOfWork(work);
      seen.add(work.id);
    }
  }
  for await (const recordings of pages((page) => world.recordings.page(page))) {
    yield* (await describeRecordings(world, recordings, undefined)).entries;
  }
}

async function* pages<T>(read: (page: PageRequest) => Promise<PageOf<T>>): AsyncGenerator<readonly T[]> {
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await read({ limit: PAGE, cursor });
    yield items;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}

import type { PageRequest } from '#functions/ports/page.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const PAGE = 500;

/** The pages of a list to its end, each read when the one before has been used. */
export async function* everyPage<T>(
  read: (page: PageRequest) => Promise<PageOf<T>>,
): AsyncGenerator<readonly T[]> {
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await read({ limit: PAGE, cursor });
    yield items;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}

import { MAX_PAGE, type PageOf } from '#shared/schemas/common.ts';

/** Reads a list to its end, page by page. */
export async function listAll<T>(
  readPage: (query: Readonly<Record<string, string>>) => Promise<PageOf<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let page = await readPage({ limit: String(MAX_PAGE) });
  items.push(...page.items);
  while (page.nextCursor !== null) {
    page = await readPage({ limit: String(MAX_PAGE), cursor: page.nextCursor });
    items.push(...page.items);
  }
  return items;
}

import type { World } from '#functions/ports/world.ts';

/** A world that a contract is asked of: empty, its clock at nine on 6 April 2026 until it is set. */
export type Asked = World & { readonly setClock: (at: string) => void };
/** Makes one world for one test. */
export type Make = () => Promise<Asked>;

/** What a group of ports promises: for each of its methods the tests that any world must pass, none left out. */
export type Contract<Ports> = { readonly [Method in keyof Ports]: (make: Make) => void };

/** All items of a list, read in pages of a size; every page but the last brings something or says that there is more. */
export async function pagedThrough<T>(
  read: (cursor: string | undefined) => Promise<{ items: readonly T[]; nextCursor: string | null }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read(cursor);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

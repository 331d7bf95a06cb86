import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PageRequest } from '#functions/ports/page.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';

const PARTS = ['a', 'b', 'c'];

/** A store of some numbers per part, which counts how often it is read. */
function storeOf(counts: readonly number[]) {
  let reads = 0;
  return {
    all: PARTS.flatMap((part, at) => numbersOf(part, counts[at] ?? 0)),
    reads: () => reads,
    read: async (part: string, { limit, cursor = '0' }: PageRequest) => {
      reads += 1;
      const all = numbersOf(part, counts[PARTS.indexOf(part)] ?? 0);
      const end = Number(cursor) + limit;
      return {
        items: all.slice(Number(cursor), end),
        nextCursor: end < all.length ? String(end) : null,
      };
    },
  };
}
const numbersOf = (part: string, count: number) => Array.from({ length: count }, (_, at) => `${part}${at}`);

async function everyPage(
  store: ReturnType<typeof storeOf>,
  limit: number,
  wanted?: (item: string) => boolean,
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await pageOverParts(
      PARTS,
      { limit, cursor },
      { read: store.read, ...(wanted && { wanted }) },
    );
    pages.push(page.items);
    if (page.nextCursor === null) return pages;
    cursor = page.nextCursor;
  }
}

describe('pageOverParts', () => {
  test('gives each wanted item once and in order, whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 260 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 40 }),
        async (counts, limit, every) => {
          const store = storeOf(counts);
          const wanted = (item: string) => Number(item.slice(1)) % every === 0;
          const pages = await everyPage(store, limit, wanted);

          expect(pages.flat()).toEqual(store.all.filter(wanted));
          expect(pages.every((page) => page.length <= limit)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('fills a page of one although only the last of many is wanted', async () => {
    const store = storeOf([0, 250, 0]);
    const { items } = await pageOverParts(
      PARTS,
      { limit: 1 },
      { read: store.read, wanted: (item) => item === 'b249' },
    );

    expect(items).toEqual(['b249']);
    expect(store.reads()).toBeLessThan(8);
  });

  test('reads no further than it is asked where everything is wanted', async () => {
    const store = storeOf([250, 0, 0]);
    await pageOverParts(PARTS, { limit: 3 }, { read: store.read });

    expect(store.reads()).toBe(1);
  });

  test('ends a page that costs too much, and goes on from there', async () => {
    const store = storeOf([200, 200, 200]);
    const read = { read: store.read, wanted: (item: string) => item === 'c199', maxReads: 2 };
    const first = await pageOverParts(PARTS, { limit: 1 }, read);

    expect(first.items).toEqual([]);
    expect(first.nextCursor).not.toBeNull();
  });
});

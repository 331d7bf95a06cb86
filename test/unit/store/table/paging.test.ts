import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PageRequest } from '#functions/ports/page.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { PageOf } from '#shared/schemas/common.ts';

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

  test('gives the pages that reading one part after the other gives, however parts are read', async () => {
    const sizes = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 30 })), { minLength: 1, maxLength: 90 });
    const options = fc.record({
      limit: fc.integer({ min: 1, max: 60 }),
      every: fc.integer({ min: 1, max: 12 }),
      atFirst: fc.integer({ min: 1, max: 64 }),
      isSparse: fc.boolean(),
      tellsAfter: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sizes, options, async (counts, { limit, every, tellsAfter, ...how }) => {
        const parts = counts.map((count, at) => numbersOf(`${at}:`, count));
        const wanted = (item: string) => Number(item.split(':')[1]) % every === 0;
        const plain = parts.flat().filter(wanted);
        const pages = Array.from({ length: Math.ceil(plain.length / limit) }, (_, at) =>
          plain.slice(at * limit, (at + 1) * limit),
        );
        const found: (readonly string[])[] = [];
        for (let cursor: string | undefined; ; ) {
          const page: PageOf<string> = await pageOverParts(
            parts,
            { limit, cursor },
            {
              ...{ wanted, maxReads: 10_000, ...how, read: readOf },
              ...(tellsAfter && { after: (part, item) => String(part.indexOf(item) + 1) }),
            },
          );
          found.push(page.items);
          if (page.nextCursor === null) break;
          cursor = page.nextCursor;
        }

        expect(found.filter((page) => page.length > 0)).toEqual(pages);
      }),
      { numRuns: 100 },
    );
  });

  test('loses nothing and gives nothing twice where its reads are bounded', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (counts, maxReads) => {
          const parts = counts.map((count, at) => numbersOf(`${at}:`, count));
          const found: string[] = [];
          for (let cursor: string | undefined; ; ) {
            const page: PageOf<string> = await pageOverParts(
              parts,
              { limit: 7, cursor },
              { maxReads, lookedThrough: 5, read: readOf, wanted: (item) => item.endsWith('3') },
            );
            found.push(...page.items);
            if (page.nextCursor === null) break;
            cursor = page.nextCursor;
          }
          expect(found).toEqual(parts.flat().filter((item) => item.endsWith('3')));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('asks many parts side by side where those before them hold nothing', async () => {
    const parts = Array.from({ length: 60 }, (_, at) => (at < 50 ? [] : numbersOf(`${at}:`, 1)));
    let [underWay, turns] = [0, 0];
    const read = async (part: readonly string[], page: PageRequest) => {
      if (underWay === 0) turns += 1;
      underWay += 1;
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return readOf(part, page);
    };
    const { items } = await pageOverParts(parts, { limit: 10 }, { read });

    expect(items).toEqual(parts.flat());
    expect(turns).toBe(3);
  });
});

/** Some items of a list, from a place on. */
async function readOf(
  part: readonly string[],
  { limit, cursor = '0' }: PageRequest,
): Promise<PageOf<string>> {
  const end = Number(cursor) + limit;
  return { items: part.slice(Number(cursor), end), nextCursor: end < part.length ? String(end) : null };
}

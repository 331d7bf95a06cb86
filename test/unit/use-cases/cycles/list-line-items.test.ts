import { beforeAll, describe, expect, test } from '@jest/globals';
import { LINE_COLUMNS } from '#functions/use-cases/cycles/line-columns.ts';
import { keepLineOrders } from '#functions/use-cases/cycles/line-orders.ts';
import { listLineItems } from '#functions/use-cases/cycles/list-line-items.ts';
import { type LineFilter, pageOfLines } from '#functions/use-cases/cycles/page-of-lines.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { lockedCycle } from '#test/support/world/locked-cycle.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const PAYEES = ['artist:A-1', 'partner:010', 'partner:052', 'held:unidentified'];
const TITLES = ['Älpenglow', 'golden river', 'Golden River', 'Éwé dance', undefined];

let world: FakeWorld;
let cycle: Cycle;
let lines: readonly LineItem[];

/** A locked cycle of forty lines, some as large as others, some of them corrections. */
beforeAll(async () => {
  world = fakeWorld();
  const given = Array.from({ length: 40 }, (_, at) => ({
    payee: PAYEES[at % PAYEES.length] ?? '',
    gross: BigInt((at * 7) % 11),
    ...(at % 5 === 0 && { adjusts: { cycleId: anId('cyc', 9), periodStart: '2025-10-01' } }),
  }));
  cycle = await lockedCycle(world, 1, { lines: given });
  lines = (await world.cycles.lines(cycle.id)).map((line, at) => ({
    ...line,
    ...{ usageCount: at % 3, totalDurationSeconds: at % 4 },
    work: { ...line.work, title: TITLES[at % TITLES.length] },
  }));
  await world.cycles.replaceLines(cycle.id, lines);
  await keepLineOrders(world, cycle, lines);
});

/** All pages of seven, one after the other. */
async function all(filter: LineFilter): Promise<readonly string[]> {
  const references: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listLineItems(world, { cycleId: cycle.id, ...filter }, { limit: 7, cursor });
    references.push(...page.items.map(({ reference }) => reference));
    if (page.nextCursor === null) return references;
    cursor = page.nextCursor;
  }
}
/** What sorting and filtering all lines at once gives. */
const expected = (filter: LineFilter) =>
  pageOfLines(lines, filter, { limit: 200 }).items.map(({ reference }) => reference);

describe('the lines of a locked cycle', () => {
  test.each(LINE_COLUMNS.flatMap((column) => [column, `-${column}`]))(
    'by %s, page by page, are all of them once in that order',
    async (sort) => {
      const found = await all({ sort });
      expect(found).toEqual(expected({ sort }));
      expect(new Set(found).size).toBe(40);
    },
  );

  test.each<LineFilter>([
    { payee: 'partner:010' },
    { payee: 'partner:999' },
    { adjustments: 'only' },
    { adjustments: 'none', payee: 'artist:A-1' },
    { q: 'GOLDEN' },
    { q: 'éwé', sort: '-gross' },
    { q: 'partner:0', sort: 'title', adjustments: 'none' },
    { q: 'nothing says this' },
  ])('filtered by %j are those of all lines that it names', async (filter) => {
    expect(await all(filter)).toEqual(expected(filter));
  });

  test('of a partner are those of its society', async () => {
    const prs = await addPartner(world, { name: 'PRS', societyCode: '052' });
    expect(await all({ partnerId: prs.id })).toEqual(expected({ payee: 'partner:052' }));
  });

  test('do not go on from a line that is not among them', async () => {
    const { nextCursor } = await listLineItems(
      world,
      { cycleId: cycle.id, payee: 'partner:010' },
      { limit: 2 },
    );
    const elsewhere = { cycleId: cycle.id, payee: 'partner:052' };
    await expect(
      listLineItems(world, elsewhere, { limit: 2, cursor: nextCursor ?? undefined }),
    ).rejects.toMatchObject({ code: 'cursor.invalid' });
  });
});

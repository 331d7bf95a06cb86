import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { keepLineOrders } from '#functions/use-cases/cycles/line-orders.ts';
import { listLineItems } from '#functions/use-cases/cycles/list-line-items.ts';
import { aLineItem, aStoredCycle } from '#test/support/given/stored-records.ts';
import { startWorld } from '#test/support/real-world.ts';
import { add, made } from '#test/support/world/add.ts';

/**
 * Prints how long a page of a cycle's lines takes in the embedded engines, by order, filter and text.
 * `node test/bench/lines.ts [LINES]`; 50,000 unless said otherwise.
 */
const count = Number(process.argv[2] ?? 50_000);
const ROUNDS = 12;
const ASKED = [
  {},
  { sort: '-gross' },
  { sort: 'title' },
  { payee: 'partner:001', sort: '-net' },
  { adjustments: 'only' as const },
  { q: 'song 4321' },
  { q: 'song', sort: '-totalDurationSeconds' },
];

const world = await startWorld();
const cycle = aStoredCycle(1, { status: 'Locked', lockedAt: world.clock.now() });
await add(world, made('cycle', cycle));
const lines = Array.from({ length: count }, (_, at) => {
  const payee = `partner:${String(at % 63).padStart(3, '0')}`;
  const reference = `${payee}|T${3_000_000_000 + at}`;
  const work = { ref: `T${3_000_000_000 + at}`, title: `Song ${(at * 7919) % count}` };
  const money = { amount: `${(at * 104_729) % 10_007}.00`, currency: 'GHS' };
  return aLineItem(world.ids.lineOf(linePrefix(world, cycle, payee), reference), {
    ...{ cycleId: cycle.id, reference, work, gross: money, net: money },
    payee: { kind: 'partner', ref: payee, name: payee },
  });
});
await world.cycles.replaceLines(cycle.id, lines);
await keepLineOrders(world, cycle, lines);

const taken: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const filter of ASKED) {
    const start = performance.now();
    const { nextCursor } = await listLineItems(world, { cycleId: cycle.id, ...filter }, { limit: 50 });
    taken.push(performance.now() - start);
    if (nextCursor === null) continue;
    const next = performance.now();
    await listLineItems(world, { cycleId: cycle.id, ...filter }, { limit: 50, cursor: nextCursor });
    taken.push(performance.now() - next);
  }
}
const inOrder = taken.toSorted((a, b) => a - b);
const at = (part: number) => (inOrder[Math.floor(part * (inOrder.length - 1))] ?? 0).toFixed(0);
console.log(
  `lines     ${count} lines, ${taken.length} pages of 50: ${at(0.5)} ms at p50, ${at(0.99)} ms at p99`,
);
await world.stop();

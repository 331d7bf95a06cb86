import { describe, expect, test } from '@jest/globals';
import { readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import type { CycleId } from '#shared/ids.ts';
import type { FakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { oldQuarter } from '#test/support/world/old-quarter.ts';

const sumsOf = async (world: FakeWorld, cycleId: CycleId) =>
  readPayeeSums(world, present(await world.cycles.find(cycleId)));

/** What the balances of all held records of Ghana come to, by would-be payee and reason. */
async function balances(world: FakeWorld) {
  const { items } = await world.cycles.heldIn('GH', { limit: 200 }, ({ balance }) => balance.minor !== 0n);
  const sums: Record<string, Record<string, bigint>> = {};
  for (const { wouldBePayee, reason, balance } of items) {
    const reasons = sums[wouldBePayee] ?? {};
    sums[wouldBePayee] = { ...reasons, [reason]: (reasons[reason] ?? 0n) + balance.minor };
  }
  return sums;
}

describe('what a lock adds up by payee', () => {
  test('are works, plays, seconds and money of a payee, and what is held for whom', async () => {
    const { world, origin } = await oldQuarter();
    const { payees, held, stillHeld } = await sumsOf(world, origin);
    expect(payees).toEqual({
      'partner:010': {
        ...{ works: 2, plays: 3, seconds: 600, grossMinor: 500n, adminFeeMinor: 75n, netMinor: 425n },
        adjustmentsMinor: 0n,
      },
    });
    expect(held).toEqual({ 'society:035': { unrepresented: 100n }, '-': { unidentified: 200n } });
    expect(stillHeld).toEqual(await balances(world));
  });

  test('follow what a later close releases: it is the balances of all records', async () => {
    const { world, link, closeAfter } = await oldQuarter();
    world.setClock('2026-05-03T09:00:00.000Z');
    await link('P-4');
    const id = await closeAfter();
    const { payees, held, stillHeld } = await sumsOf(world, id);
    expect(payees['partner:010']).toMatchObject({ plays: 0, grossMinor: 200n, adjustmentsMinor: 170n });
    expect(held).toEqual({});
    expect(stillHeld).toEqual({ 'society:035': { unrepresented: 100n } });
    expect(stillHeld).toEqual(await balances(world));
  });

  test('follow what expires', async () => {
    const { world, expire, closeAfter } = await oldQuarter();
    await expire();
    const { stillHeld } = await sumsOf(world, await closeAfter());
    expect(stillHeld).toEqual(await balances(world));
    expect(stillHeld).toEqual({});
  });
});

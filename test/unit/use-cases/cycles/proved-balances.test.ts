import { beforeEach, describe, expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { present } from '#test/support/present.ts';
import { FOURTH_QUARTER, type OldQuarter, oldQuarter } from '#test/support/world/old-quarter.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';

let quarter: OldQuarter;
beforeEach(async () => {
  quarter = await oldQuarter();
  await quarter.expire();
});

const close = async (world: World = quarter.world) => {
  const { id } = await openCycle(quarter.world, FOURTH_QUARTER);
  quarter.world.setClock('2030-01-20T09:00:00.000Z');
  const job = await runClose(world, id);
  return { job, cycle: present(await quarter.world.cycles.find(id)) };
};

describe('the control totals of a close (royalty rules §6.6)', () => {
  test('say of each held reason and of all balances that they hold', async () => {
    const { cycle } = await close();
    const told = cycle.controlTotals.map(({ name, expected, holds }) => `${name}: ${expected} ${holds}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'held for unidentified: opening + held − released − expired = closing: 0.00 true',
        'held for unrepresented: opening + held − released − expired = closing: 0.00 true',
        // 3.00 less the fee of 0.45.
        'payments take up the net of all lines: 2.55 true',
        'balances of all payees: opening + net + adjustments − tax − paid + given back = closing: 0.00 true',
      ]),
    );
  });

  test('do not lock a cycle where a held record is not what its box says', async () => {
    const { world, origin } = quarter;
    const [station] = await world.cycles.stations(origin);
    const [record] = await world.cycles.held(origin, present(station).stationId);
    const { balance, ...held } = present(record);
    await world.cycles.putHeld([{ ...held, balance: { ...balance, minor: balance.minor - 1n } }]);
    const { job, cycle } = await close();
    expect(job).toMatchObject({
      status: 'failed',
      problems: [{ code: 'close.control-total', ref: expect.stringContaining(`held for ${held.reason}:`) }],
    });
    expect(cycle).toMatchObject({ status: 'Open', controlTotals: [] });
  });

  test('fail the close of a cycle whose payments and balances differ, and name the payee', async () => {
    const { balances } = quarter.world;
    const lost = {
      ...balances,
      entries: async (of: Parameters<typeof balances.entries>[0]) => (await balances.entries(of)).slice(1),
    };
    const { job, cycle } = await close({ ...quarter.world, balances: lost });
    expect(job.status).toBe('failed');
    expect(job.problems.map(({ ref }) => ref?.split(':').slice(0, 2).join(':'))).toContain(
      'balance of partner:010',
    );
    expect(cycle).toMatchObject({ status: 'Locked' });
    expect(cycle.controlTotals.some(({ name }) => name.startsWith('balances of all'))).toBe(false);
  });
});

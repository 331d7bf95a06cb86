import { beforeAll, describe, expect, test } from '@jest/globals';
import type { JobRecord } from '#functions/ports/records.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import type { CycleId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { GROSS, smallQuarter } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let cycleId: CycleId;
let job: JobRecord;

beforeAll(async () => {
  world = fakeWorld();
  await smallQuarter(world);
  ({ id: cycleId } = await openCycle(world));
  job = await runClose(world, cycleId);
}, 60_000);

describe('closing a cycle', () => {
  test('asked for twice at once, begins once', async () => {
    const { id } = await openCycle(world, { territory: 'NG' });
    const asked = [1, 2, 3].map(() => closeCycle(world, OPS, { cycleId: id }));
    const begun = (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled');
    expect(begun).toHaveLength(1);
    const { items } = await world.jobs.page({ limit: 10, kind: 'close-cycle', status: 'queued' });
    expect(items).toHaveLength(1);
  });

  test('gives the lines that were worked out by hand, and locks', async () => {
    const lines = await world.cycles.lines(cycleId);
    expect(Object.fromEntries(lines.map(({ reference, gross }) => [reference, gross.minor]))).toEqual(GROSS);
    expect(await world.cycles.find(cycleId)).toMatchObject({
      status: 'Locked',
      totals: {
        gross: { minor: 800n },
        held: { minor: 300n },
        adminFee: { minor: 75n },
        net: { minor: 425n },
      },
      plays: { total: 4, matched: 3, unmatched: 1, weightless: 0, duplicate: 0 },
      payments: { total: 1, done: 0 },
    });
    expect(job).toMatchObject({ status: 'succeeded', counts: { plays: 4 } });
  });

  test('tells Finance that it is locked, once, with the money and nobody’s name', async () => {
    const { items } = await world.notices.page({ limit: 10 });
    expect(items.map(({ about }) => about)).toEqual([
      {
        ...{ kind: 'cycle-locked', cycleId, cycleName: expect.any(String), territory: 'GH' },
        ...{ net: { minor: 425n, currency: 'GHS' }, payments: 1 },
      },
    ]);
  });

  test('makes the remittance: net 4.25, tax 10 % is 0.42 by half-even, payable 3.83', async () => {
    expect(await world.payments.ofCycle(cycleId)).toMatchObject([
      {
        status: 'Pending',
        net: { minor: 425n },
        withholdingTax: { minor: 42n },
        netPayable: { minor: 383n },
      },
    ]);
  });

  test('keeps what is held by work, reason and would-be payee', async () => {
    const held = await world.cycles.held(cycleId, aStationId('GH-COM-01'));
    expect(
      held.map(({ reason, wouldBePayee, amount }) => [reason, wouldBePayee, amount.minor]).sort(),
    ).toEqual([
      ['unidentified', '-', 200n],
      ['unrepresented', 'society:035', 100n],
    ]);
  });

  test('is refused a second time', async () => {
    await expect(runClose(world, cycleId)).rejects.toMatchObject({ code: 'cycle.locked' });
  });
});

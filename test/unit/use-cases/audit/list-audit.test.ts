import { describe, expect, test } from '@jest/globals';
import { listAudit } from '#functions/use-cases/audit/list-audit.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

describe('the audit trail', () => {
  test('names what each entry is about, with its amount and its cycle', async () => {
    const world = fakeWorld();
    const partner = await smallQuarter(world);
    const { id, name: cycleName } = await openCycle(world);
    await runClose(world, id);
    const { items } = await listAudit(world, { limit: 200 });
    const about = (action: string) => items.find((entry) => entry.action === action)?.about;

    expect(about('cycle.locked')).toEqual({ name: cycleName });
    expect(about('partner.created')).toEqual({ name: partner.name });
    const [{ payee, netPayable } = { payee: { name: '' }, netPayable: null }] = (
      await world.payments.page('remittance', { limit: 1 })
    ).items;
    expect(about('payment.created')).toEqual({
      ...{ name: payee.name, amount: netPayable, paymentKind: 'remittance' },
      ...{ cycleId: id, cycleName },
    });
    expect(about('tariff.created')).toBeNull();
  });
});

import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { Payment, PaymentView } from '#shared/schemas/payments.ts';

/** Payments with the names of their cycles; each cycle is read once. */
export async function withCycleNames(
  world: Pick<World, 'cycles'>,
  payments: readonly Payment[],
): Promise<readonly PaymentView[]> {
  const ids = [...new Set(payments.map(({ cycleId }) => cycleId))];
  const names = new Map(
    await Promise.all(ids.map(async (id) => [id, (await world.cycles.find(id))?.name] as const)),
  );
  return payments.map((payment) => {
    const cycleName = found(names.get(payment.cycleId), `cycle ${payment.cycleId}`);
    return { ...payment, cycleName };
  });
}

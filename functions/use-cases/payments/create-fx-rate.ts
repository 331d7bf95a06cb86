import type { Caller, World } from '#functions/ports/world.ts';
import type { FxRate, NewFxRate } from '#shared/schemas/payments.ts';

/** Enters a rate of exchange. Of one day the latest entry counts; payments keep the rate that they were made with. */
export async function createFxRate(
  world: Pick<World, 'clock' | 'commit'>,
  caller: Caller,
  entered: NewFxRate,
): Promise<FxRate> {
  const record: FxRate = { ...entered, createdAt: world.clock.now() };
  const entry = {
    entity: 'fx-rate',
    entityId: `${record.base}/${record.quote}`,
    action: 'fx-rate.entered',
    after: record,
  };
  await world.commit({
    actor: caller.actor,
    changes: [],
    facts: [{ kind: 'fxRate', record }],
    entries: [entry],
    answer: record,
  });
  return record;
}

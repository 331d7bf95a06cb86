import type { Caller, World } from '#functions/ports/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { FxRate, NewFxRate } from '#shared/schemas/rates.ts';

/** Enters a rate of exchange, of today or earlier. Of one day the latest entry counts; payments keep the rate that they were approved with. */
export async function createFxRate(
  world: Pick<World, 'clock' | 'commit'>,
  caller: Caller,
  entered: NewFxRate,
): Promise<FxRate> {
  const now = world.clock.now();
  const message = inFuture(entered, now);
  if (message !== undefined) throw new Refusal('request.invalid', undefined, [{ path: 'date', message }]);
  const record: FxRate = { ...entered, createdAt: now };
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

/** What is wrong with a rate of a day that has not come (royalty rules §11). */
export function inFuture({ date }: Pick<NewFxRate, 'date'>, now: string): string | undefined {
  const today = now.slice(0, 10);
  return date > today ? `a rate is of today, ${today}, or earlier` : undefined;
}

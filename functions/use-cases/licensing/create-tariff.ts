import type { Caller, World } from '#functions/ports/world.ts';
import { refuseOtherCurrency } from '#functions/use-cases/territories/refuse-other-currency.ts';
import type { NewTariff, Tariff } from '#shared/schemas/licensing.ts';

/** Adds a tariff. It never changes: a later one takes its place from its effective date. */
export async function createTariff(
  world: Pick<World, 'clock' | 'ids' | 'territories' | 'commit'>,
  caller: Caller,
  entered: NewTariff,
): Promise<Tariff> {
  const { territory, currency } = entered;
  await refuseOtherCurrency(world, territory, { currency, path: 'currency' });
  const tariff: Tariff = {
    ...entered,
    id: world.ids.make('trf'),
    version: 1,
    createdAt: world.clock.now(),
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'tariff', action: 'tariff.created', after: tariff }],
    answer: tariff,
  });
  return tariff;
}

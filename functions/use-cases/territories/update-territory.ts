import type { Caller, World } from '#functions/ports/world.ts';
import { refuseStale } from '#functions/use-cases/changed.ts';
import { readTerritory } from '#functions/use-cases/territories/read-territory.ts';
import { Refusal } from '#shared/problems.ts';
import type { TerritorySettings, TerritoryUpdate } from '#shared/schemas/territories.ts';

type Needs = Pick<World, 'clock' | 'territories' | 'tariffs' | 'cycles' | 'commit'>;

/** Changes what holds in a territory. Its currency stays once there are tariffs or cycles in it. */
export async function updateTerritory(
  world: Needs,
  caller: Caller,
  { territory, update }: { territory: string; update: TerritoryUpdate },
): Promise<TerritorySettings> {
  const before = await readTerritory(world, territory);
  refuseStale(before, update.version);
  if (update.currency !== before.currency) await refuseInUse(world, before);
  const after: TerritorySettings = {
    ...update,
    territory,
    version: before.version + 1,
    updatedAt: world.clock.now(),
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      {
        kind: 'territorySettings',
        action: 'territory.updated',
        ...(before.version > 0 && { before }),
        after,
      },
    ],
    answer: after,
  });
  return after;
}

async function refuseInUse(
  world: Pick<World, 'tariffs' | 'cycles'>,
  { territory, currency }: TerritorySettings,
): Promise<void> {
  const tariffs = await world.tariffs.ofTerritory(territory);
  const cycles = (await world.cycles.all()).filter((cycle) => cycle.territory === territory);
  if (tariffs.length === 0 && cycles.length === 0) return;
  const message = `${territory} has ${tariffs.length} tariffs and ${cycles.length} cycles in ${currency}`;
  throw new Refusal('territory.currency-in-use', `${message}.`, [{ path: 'currency', message }]);
}

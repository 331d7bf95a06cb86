import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import type { World } from '#functions/ports/world.ts';
import type { TerritorySettings } from '#shared/schemas/territories.ts';

/** What holds in a territory: its own settings, else those that are shipped. */
export async function settingsOf(
  world: Pick<World, 'territories'>,
  territory: string,
): Promise<TerritorySettings> {
  return (await world.territories.find(territory)) ?? settingsAsShipped(territory);
}

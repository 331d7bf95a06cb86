import type { World } from '#functions/ports/world.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { Refusal } from '#shared/problems.ts';
import type { TerritorySettings } from '#shared/schemas/territories.ts';
import { isKnownTerritory } from '#shared/territories.ts';

/** The settings of a territory, which must be a country. */
export async function readTerritory(
  world: Pick<World, 'territories'>,
  territory: string,
): Promise<TerritorySettings> {
  if (!isKnownTerritory(territory)) throw new Refusal('not-found', `There is no territory ${territory}.`);
  return settingsOf(world, territory);
}

import { type MissingRate, type RateInForce, rateInForce } from '#functions/domain/rates/rate-in-force.ts';
import type { World } from '#functions/ports/world.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';

type Pair = { readonly territory: string; readonly from: string; readonly to: string };

/** Today's rate of a pair for a territory, or why there is none, with the limit of age that its settings name. */
export async function usableRate(
  world: Pick<World, 'clock' | 'fxRates' | 'territories'>,
  { territory, from, to }: Pair,
): Promise<{ readonly rate: RateInForce | MissingRate; readonly maxAgeDays: number }> {
  const on = world.clock.now().slice(0, 10);
  const [{ fxMaxAgeDays: maxAgeDays }, direct, inverse] = await Promise.all([
    settingsOf(world, territory),
    world.fxRates.latest(from, to, on),
    world.fxRates.latest(to, from, on),
  ]);
  return { rate: rateInForce({ direct, inverse, on, maxAgeDays }), maxAgeDays };
}

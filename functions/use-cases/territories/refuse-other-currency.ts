import type { World } from '#functions/ports/world.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { Refusal } from '#shared/problems.ts';

/** Refuses an amount that is not in the currency of its territory (royalty rules §3). */
export async function refuseOtherCurrency(
  world: Pick<World, 'territories'>,
  territory: string,
  { currency, path }: { readonly currency: string; readonly path: string },
): Promise<void> {
  const settings = await settingsOf(world, territory);
  if (settings.currency === currency) return;
  const message = `${territory} has ${settings.currency}, not ${currency}`;
  throw new Refusal('currency.differs', `${message}.`, [{ path, message }]);
}

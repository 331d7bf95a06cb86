import type { World } from '#functions/ports/world.ts';

/**
 * The payees of a territory with a balance above 0, in the order of their references: a close makes a payment for each
 * of them, besides those with a line in the cycle (royalty rules §10).
 */
export async function payeesWithBalance(
  world: Pick<World, 'balances'>,
  territory: string,
): Promise<readonly string[]> {
  const balances = await world.balances.ofTerritory(territory);
  return balances.filter(({ balance }) => balance.minor > 0n).map(({ payeeRef }) => payeeRef);
}

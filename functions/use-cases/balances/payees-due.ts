import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { payeesWithBalance } from '#functions/use-cases/balances/payees-with-balance.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** Who is paid: each payee with a line, adjustments included, or with a balance above 0 (royalty rules §10). */
export async function payeesDue(
  world: Pick<World, 'balances'>,
  territory: string,
  lines: readonly LineItem[],
): Promise<readonly string[]> {
  const owed = lines.filter(({ payee }) => payee.kind !== 'held').map(({ payee }) => payee.ref);
  return [...new Set([...owed, ...(await payeesWithBalance(world, territory))])].toSorted(compareUtf8);
}

import type { World } from '#functions/ports/world.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** A payee's lines of a cycle, adjustments included. */
export async function linesOfPayee(
  world: Pick<World, 'ids' | 'cycles'>,
  { cycle, payeeRef }: { readonly cycle: Pick<Cycle, 'id'>; readonly payeeRef: string },
): Promise<readonly LineItem[]> {
  const lines = await world.cycles.lines(cycle.id, linePrefix(world, cycle, payeeRef));
  return lines.filter(({ payee }) => payee.ref === payeeRef);
}

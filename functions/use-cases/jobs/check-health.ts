import type { World } from '#functions/ports/world.ts';
import { CycleId } from '#shared/ids.ts';

/** An id that no cycle has: looking for it costs one read. */
const NO_CYCLE = CycleId.parse(`cyc_${'0'.repeat(26)}`);

/** Whether the table answers. The API needs nothing else that a request would not reach anyway. */
export async function checkHealth(
  world: Pick<World, 'cycles'>,
): Promise<{ status: 'ok'; checks: Record<string, 'ok'> }> {
  await world.cycles.find(NO_CYCLE);
  return { status: 'ok', checks: { table: 'ok' } };
}

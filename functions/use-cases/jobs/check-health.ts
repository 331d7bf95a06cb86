import type { World } from '#functions/ports/world.ts';

/** Whether the table answers: whatever the API needs besides it is asked for with each request. */
export async function checkHealth(
  world: Pick<World, 'cycles'>,
): Promise<{ status: 'ok'; checks: Record<string, 'ok'> }> {
  await world.cycles.find('cyc_health');
  return { status: 'ok', checks: { table: 'ok' } };
}

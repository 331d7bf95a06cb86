import type { World } from '#functions/ports/world.ts';
import { matchingState } from '#functions/use-cases/matching/matching-state.ts';
import type { MatchingState } from '#shared/schemas/matching.ts';

/** The index of works, the model and the thresholds in force. */
export async function readMatching(
  world: Pick<World, 'catalogue' | 'partners' | 'matching'>,
): Promise<MatchingState> {
  return matchingState(world, await world.matching.settings());
}

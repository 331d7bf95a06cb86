import type { Caller, World } from '#functions/ports/world.ts';
import { matchingState } from '#functions/use-cases/matching/matching-state.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import { Refusal } from '#shared/problems.ts';
import type { Bands, MatchingSettings, MatchingState, ScopedBands } from '#shared/schemas/matching.ts';
import { MAX_SCOPES } from '#shared/schemas/matching.ts';

type Request = { readonly scope: string; readonly bands: Bands | null; readonly version: number };

/**
 * Sets the thresholds of a scope by hand; `null` gives them back to the model. A calibration that a refit brought stays
 * until the scope's thresholds are given back. Plays that are decided from now on are judged by it, and what waits in open cycles
 * is matched again.
 */
export async function setBands(
  world: Pick<World, 'clock' | 'ids' | 'catalogue' | 'partners' | 'cycles' | 'matching' | 'commit'>,
  caller: Caller,
  { scope, bands, version }: Request,
): Promise<MatchingState> {
  const before = await world.matching.settings();
  if ((before?.version ?? 0) !== version) throw new Refusal('version.stale');
  const changedAt = world.clock.now();
  const { [scope]: known, ...others } = before?.scopes ?? {};
  const set = (given: Bands): ScopedBands => ({
    bands: given,
    calibration: known?.calibration ?? null,
    refitId: null,
    changedAt,
    changedBy: caller.actor,
  });
  const after: MatchingSettings = {
    id: 'matching',
    scopes: bands === null ? others : { ...others, [scope]: set(bands) },
    updatedAt: changedAt,
    version: version + 1,
  };
  refuseTooManyScopes(after);
  const answer = await matchingState(world, after);
  const action = bands === null ? 'matching.thresholds-removed' : 'matching.thresholds-set';
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'matchingSettings', action, before, after },
      ...(await rematchesOf(world, caller.actor)),
    ],
    answer,
  });
  return answer;
}

/** All thresholds stand in one record. */
function refuseTooManyScopes({ scopes }: MatchingSettings): void {
  if (Object.keys(scopes).length <= MAX_SCOPES) return;
  const message = `${MAX_SCOPES} stations and partners at most have thresholds of their own`;
  throw new Refusal('request.invalid', `${message}. Give those of another scope back first.`, [
    { path: 'scope', message },
  ]);
}

import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { isOutdated } from '#functions/domain/matching/refit/is-outdated.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { scopeParts } from '#functions/use-cases/matching/decisions-of-scope.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import type { RefitId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { MatchingSettings, Refit } from '#shared/schemas/matching.ts';
import { MAX_SCOPES } from '#shared/schemas/matching.ts';

/**
 * Puts the thresholds of a refit in force, once, and only if the settings and the model that it was fitted to have not
 * changed. Plays that are decided from now on are judged by them, and what waits in open cycles is matched again.
 */
export async function acceptRefit(
  world: Pick<World, 'clock' | 'ids' | 'cycles' | 'matching' | 'commit'>,
  caller: Caller,
  refitId: RefitId,
): Promise<Refit> {
  const before = found(await world.matching.refit(refitId), `refit ${refitId}`);
  const settings = await world.matching.settings();
  const settingsVersion = settings?.version ?? 0;
  const now = { settingsVersion, model: TRAINED_MODEL.version };
  if (before.status !== 'proposed' || isOutdated(before, now)) throw new Refusal('refit.outdated');
  const at = world.clock.now();
  const { bands, calibration } = before.after;
  const set = {
    bands,
    // A partner's works are judged by the confidence of the log that they were played in.
    calibration: scopeParts(before.scope).partnerId === undefined ? calibration : null,
    refitId: before.id,
    changedAt: at,
    changedBy: caller.actor,
  };
  const inForce: MatchingSettings = {
    id: 'matching',
    scopes: { ...settings?.scopes, [before.scope]: set },
    updatedAt: at,
    version: settingsVersion + 1,
  };
  if (Object.keys(inForce.scopes).length > MAX_SCOPES) {
    const detail = `${MAX_SCOPES} stations and partners have thresholds of their own. Give those of another scope back first.`;
    throw new Refusal('refit.outdated', detail);
  }
  const after: Refit = {
    ...before,
    status: 'accepted',
    acceptedAt: at,
    acceptedBy: caller.actor,
    version: before.version + 1,
  };
  const taken = 'refit.outdated' as const;
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'refit', action: 'refit.accepted', before, after, taken },
      {
        kind: 'matchingSettings',
        action: 'matching.thresholds-set',
        before: settings,
        after: inForce,
        taken,
      },
      ...(await rematchesOf(world, caller.actor)),
    ],
    answer: after,
  });
  return after;
}

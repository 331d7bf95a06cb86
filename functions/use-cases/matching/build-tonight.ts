import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { Change } from '#functions/use-cases/decision.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import type { World } from '#functions/use-cases/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { CatalogueIndex } from '#shared/schemas/matching.ts';

const ACTOR = 'system:schedule';

/**
 * What a night does for matching, once per scheduled time: additions are merged into the base, and where the code has
 * come with a new model, what waits in open cycles is matched again. Nothing where there is nothing to do.
 */
export async function buildTonight(
  world: Pick<World, 'clock' | 'ids' | 'catalogue' | 'cycles' | 'commit' | 'log'>,
  scheduledTime: string,
): Promise<void> {
  const current = await world.catalogue.current();
  if (current === undefined) return;
  const merges = current.layers.some(({ kind }) => kind === 'delta');
  const isNewModel = current.matchedBy !== TRAINED_MODEL.version;
  if (!merges && !isNewModel) return;
  const job = newJob(world, { kind: 'index-build', actor: ACTOR, input: { from: 'layers' } });
  const night = { kind: 'index-night', name: scheduledTime, holder: job.id, taken: 'version.stale' as const };
  const changes: Change[] = [
    ...(merges ? [{ kind: 'job' as const, action: 'job.queued', after: job }] : []),
    ...(isNewModel ? [matchedByNewModel(current), ...(await rematchesOf(world, ACTOR))] : []),
  ];
  try {
    await world.commit({ actor: ACTOR, changes, claims: [night] });
    world.log('index.scheduled', { jobId: job.id });
  } catch (error) {
    // The schedule delivers at least once: the first delivery has queued this night's jobs.
    if (!(error instanceof Refusal)) throw error;
  }
}

function matchedByNewModel(before: CatalogueIndex): Change {
  const after = { ...before, matchedBy: TRAINED_MODEL.version, version: before.version + 1 };
  return { kind: 'catalogueIndex', action: 'index.model-changed', before, after };
}

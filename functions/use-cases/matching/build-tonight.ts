import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { lacksIngestions } from '#functions/use-cases/matching/lacks-ingestions.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import { Refusal } from '#shared/problems.ts';
import type { CatalogueIndex } from '#shared/schemas/matching.ts';

const ACTOR = 'system:schedule';

/**
 * The nightly work of matching, once per scheduled time. Merges additions and people's changes into the base; reads
 * every work again if the index lacks ingestions; and if the code has a new model, matches again what waits in open
 * cycles. Does nothing if there is nothing to do.
 */
export async function buildTonight(
  world: Pick<World, 'clock' | 'ids' | 'catalogue' | 'partners' | 'cycles' | 'commit' | 'log'>,
  scheduledTime: string,
): Promise<void> {
  const [current, changed] = await Promise.all([world.catalogue.current(), world.catalogue.changes()]);
  const isLacking = await lacksIngestions(world, current);
  const hasAdditions = current?.layers.some(({ kind }) => kind === 'delta') === true || changed.length > 0;
  const isNewModel = current !== undefined && current.matchedBy !== TRAINED_MODEL.version;
  if (!hasAdditions && !isLacking && !isNewModel) return;
  const from = isLacking ? 'repertoire' : 'layers';
  const job = newJob(world, { kind: 'index-build', actor: ACTOR, input: { from } });
  const night = { kind: 'index-night', name: scheduledTime, holder: job.id, taken: 'version.stale' as const };
  const changes: Change[] = [
    ...(hasAdditions || isLacking ? [{ kind: 'job' as const, action: 'job.queued', after: job }] : []),
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

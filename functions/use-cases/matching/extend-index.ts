import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { Addition } from '#functions/use-cases/matching/addition.ts';
import { keepLayer, nextLayerName } from '#functions/use-cases/matching/index-layer.ts';
import { lacksIngestions } from '#functions/use-cases/matching/lacks-ingestions.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { rematchesOf } from '#functions/use-cases/matching/rematches-of.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { JobId } from '#shared/ids.ts';
import type { CatalogueIndex, IndexLayerAt } from '#shared/schemas/matching.ts';
import { MAX_LAYERS } from '#shared/schemas/matching.ts';

type Needs = Parameters<typeof openCurrentIndex>[0] &
  Pick<World, 'clock' | 'ids' | 'jobs' | 'partners' | 'works' | 'recordings' | 'cycles' | 'commit'>;

/** More additions than this are merged into the base at once; fewer wait for the night. */
const MOST_ADDITIONS = 12;
/** Additions of more entries than this and than this share of the base are merged at once. */
const MOST_ADDED_ENTRIES = 50_000;
const MOST_ADDED_SHARE = 0.25;

/**
 * Brings the index up to date: what a repertoire ingestion changed and what people changed since becomes an addition,
 * a small artefact beside the base. Changes nothing where nothing is new; run again for the same job it adds nothing.
 * Queues a rematch of each open cycle, and a build where additions have become many or the index lacks works.
 */
export async function extendIndex(world: Needs, jobId: JobId): Promise<void> {
  const job = await jobOf(world, jobId);
  await retryStale(async () => {
    const current = await world.catalogue.current();
    const changes = await world.catalogue.changes();
    const isNew = isOfRepertoire(job) && current?.covers[job.partnerId ?? ''] !== job.id;
    if (!isNew && changes.length === 0) return;

    const index = await openCurrentIndex(world);
    const isLost = (index === undefined && (current?.layers.length ?? 0) > 0) || isFull(current);
    // Works may be older than the first index.
    const isLate = current === undefined && (await lacksIngestions(world, current));
    const kind = index === undefined ? 'base' : 'delta';
    const name = nextLayerName(kind, current);
    const addition = new Addition(kind, name, index);
    if (isNew && !isLost) await addition.takeJob(world, job);
    if (!isLost) await addition.takeChanges(world, changes);
    const layer = addition.isEmpty ? undefined : await kept(world, job, { kind, name, addition });
    const after = extended(current, { index, layer, now: world.clock.now(), job: isNew ? job : undefined });
    await register(world, job, {
      current,
      after,
      isIncomplete: isLost || isLate || index?.isFallback === true,
    });
    if (!isLost) await world.catalogue.forget(changes);
  });
}

/** So many additions wait to be merged that works wait for the build, which reads them from the repertoire. */
const isFull = (current: CatalogueIndex | undefined): boolean => (current?.layers.length ?? 0) >= MAX_LAYERS;

function isOfRepertoire(job: JobRecord): boolean {
  return job.kind === 'repertoire-ingestion' && job.partnerId !== null && !ingestionInput(job).dryRun;
}

type Making = {
  readonly kind: 'base' | 'delta';
  readonly name: string;
  readonly addition: Addition;
};

function kept(world: Needs, job: JobRecord, { kind, name, addition }: Making): Promise<IndexLayerAt> {
  const { entries } = addition;
  const bytes = addition.finish();
  return keepLayer(world, { kind, name, entries, bytes, jobId: job.id });
}

type Extension = {
  readonly index: OpenIndex | undefined;
  readonly layer: IndexLayerAt | undefined;
  readonly now: string;
  /** The ingestion whose works the index contains from now on. */
  readonly job: JobRecord | undefined;
};

function extended(
  current: CatalogueIndex | undefined,
  { index, layer, now, job }: Extension,
): CatalogueIndex {
  const standing = (index?.isFallback === true ? current?.previous : current?.layers) ?? [];
  return {
    id: 'current',
    layers: layer === undefined ? standing : [...standing, layer],
    previous: layer === undefined ? (current?.previous ?? []) : standing,
    covers: { ...current?.covers, ...(job?.partnerId != null && { [job.partnerId]: job.id }) },
    matchedBy: current?.matchedBy ?? TRAINED_MODEL.version,
    updatedAt: now,
    version: (current?.version ?? 0) + 1,
  };
}

type Registration = {
  readonly current: CatalogueIndex | undefined;
  readonly after: CatalogueIndex;
  readonly isIncomplete: boolean;
};

/** Makes the addition part of the index, with the jobs that follow from it, in one transaction. */
async function register(
  world: Needs,
  job: JobRecord,
  { current, after, isIncomplete }: Registration,
): Promise<void> {
  const actor = `job:${job.id}`;
  const build = (from: 'layers' | 'repertoire') => ({
    kind: 'job' as const,
    action: 'job.queued',
    after: newJob(world, { kind: 'index-build', input: { from }, actor }),
  });
  const builds = isIncomplete ? [build('repertoire')] : mergesSoon(after.layers) ? [build('layers')] : [];
  const hasGrown = after.layers.length > (current?.layers.length ?? 0);
  await world.commit({
    actor,
    changes: [
      { kind: 'catalogueIndex', action: 'index.extended', before: current, after },
      ...builds,
      ...(hasGrown ? await rematchesOf(world, actor) : []),
    ],
  });
}

function mergesSoon(layers: readonly IndexLayerAt[]): boolean {
  const entriesOf = (kind: IndexLayerAt['kind']) =>
    layers.reduce((sum, layer) => (layer.kind === kind ? sum + layer.entries : sum), 0);
  const added = entriesOf('delta');
  return (
    layers.filter(({ kind }) => kind === 'delta').length > MOST_ADDITIONS ||
    (added > MOST_ADDED_ENTRIES && added > MOST_ADDED_SHARE * entriesOf('base'))
  );
}
